package dev.demarche.coding.actors;

import dev.demarche.model.Span;

/**
 * A name in the article and whom it means.
 *
 * @param adjective whether it only qualifies what follows ("Turkish"), so that no pronoun refers to
 *     it
 */
record NamedMention(Span span, Entity entity, boolean adjective) {}
