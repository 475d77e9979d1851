/** Whole-process comparisons of speed and memory. */
@NullMarked
package dev.demarche.bench;

import org.jspecify.annotations.NullMarked;
