/**
 * Whole-process comparisons of speed and memory: runs command lines, measures them from outside and
 * compares. The other side runs as a process of its own and may not come onto this class path.
 */
@NullMarked
package dev.demarche.bench;

import org.jspecify.annotations.NullMarked;
