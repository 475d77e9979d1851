/** How fast the record takes articles in and answers, and how that grows with its size. */
@NullMarked
package dev.demarche.bench.record;

import org.jspecify.annotations.NullMarked;
