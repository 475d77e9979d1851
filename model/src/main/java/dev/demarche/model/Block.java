package dev.demarche.model;

/**
 * A part of an article's text that is laid out as one.
 *
 * @param kind what it is
 * @param span where it stands in the article's text, without surrounding white space
 */
public record Block(Kind kind, Span span) {
  /** Kinds of blocks. */
  public enum Kind {
    /** The headline, always the first block where there is one. */
    TITLE,
    /** A line below the headline, or a heading within the text. */
    HEADING,
    PARAGRAPH,
    /** An item of a list, an entry of a live blog. */
    ITEM
  }
}
