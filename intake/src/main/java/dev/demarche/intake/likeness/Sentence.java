package dev.demarche.intake.likeness;

import dev.demarche.model.Span;

/**
 * A sentence of an article.
 *
 * @param text its words as they stand
 * @param span where it stands in the article's text
 */
public record Sentence(String text, Span span) {}
