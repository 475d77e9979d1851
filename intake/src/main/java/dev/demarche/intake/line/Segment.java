package dev.demarche.intake.line;

/**
 * A part of a line between separators.
 *
 * @param kind what it is
 * @param text the part, trimmed
 */
record Segment(Kind kind, String text) {
  enum Kind {
    /** Who wrote it. */
    BYLINE,
    /** The name of an outlet, by its words. */
    OUTLET,
    /** A name of something: a place, a person, an outlet without telling words, a headline. */
    NAME,
    /** A section, an edition, a form of text. */
    LABEL,
    /** Anything else: words of a sentence. */
    OTHER
  }
}
