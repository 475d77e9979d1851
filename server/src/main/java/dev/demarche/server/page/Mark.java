package dev.demarche.server.page;

import dev.demarche.model.Span;

/**
 * A passage that is marked in a text.
 *
 * @param span where, in UTF-16 units
 * @param kind {@code event}, {@code statement} or {@code agreement}; a class of the style sheet
 * @param note number of the note that tells why
 */
record Mark(Span span, String kind, int note) {}
