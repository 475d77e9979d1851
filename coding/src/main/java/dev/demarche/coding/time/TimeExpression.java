package dev.demarche.coding.time;

import dev.demarche.model.Span;

/**
 * A time expression of a text.
 *
 * @param span where it stands, in UTF-16 code units of the text, with its preposition
 * @param text the covered words
 * @param value what they mean, before anything is known about the article
 */
public record TimeExpression(Span span, String text, TimeValue value) {}
