/** Scores of the type that a reader gives to a marked pair of actors in a sentence. */
@NullMarked
package dev.demarche.eval.relations;

import org.jspecify.annotations.NullMarked;
