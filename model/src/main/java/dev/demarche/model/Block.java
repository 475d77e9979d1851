package dev.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of an article's text that is laid out as one.
 *
 * @param kind what it is
 * @param span where it stands in the article's text, without surrounding white space
 * @param path where it stands in the original page, as a CSS selector of the element that holds it;
 *     null where the original is no page
 */
public record Block(Kind kind, Span span, @Nullable String path) {
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

  /** A block of a text that is no page. */
  public Block(Kind kind, Span span) {
    this(kind, span, null);
  }
}
