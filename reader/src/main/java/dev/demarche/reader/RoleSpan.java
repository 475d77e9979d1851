package dev.demarche.reader;

import dev.demarche.model.Span;

/**
 * A part of a sentence in a role.
 *
 * @param span where it stands in the article's text
 * @param score mean probability of its words, 0 to 1
 */
public record RoleSpan(Span span, double score) {}
