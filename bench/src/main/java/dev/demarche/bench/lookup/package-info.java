/**
 * The look-up of known names alone, in one process, beside Lucene's synonym filter with the same
 * names. No other part of the bench may come in but the texts and the arithmetic.
 */
@NullMarked
package dev.demarche.bench.lookup;

import org.jspecify.annotations.NullMarked;
