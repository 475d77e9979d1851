package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase in its parts, all as spans of the article: "Iran's deputy foreign minister for
 * legal affairs".
 *
 * @param head its noun and what stands before it
 * @param possessor whose it is, without the mark
 * @param tail what follows the head, from the first preposition or comma on
 */
record Parts(Span whole, Span head, @Nullable Span possessor, @Nullable Span tail) {}
