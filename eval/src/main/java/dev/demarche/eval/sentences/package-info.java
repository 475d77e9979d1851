/** Scores of single passages in the format of the corpus: triggers, roles, status, mode. */
@NullMarked
package dev.demarche.eval.sentences;

import org.jspecify.annotations.NullMarked;
