/** Scores of quotations and their speakers. */
@NullMarked
package dev.demarche.eval.quotes;

import org.jspecify.annotations.NullMarked;
