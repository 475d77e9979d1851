package dev.demarche.gather.paper;

/**
 * A paragraph or heading.
 *
 * @param kind what it is
 * @param text its text, without line breaks
 */
record Block(Kind kind, String text) {
  /** Kinds of blocks. */
  enum Kind {
    TITLE("h1"),
    HEADING("h2"),
    PARAGRAPH("p"),
    ITEM("li");

    private final String tag;

    Kind(String tag) {
      this.tag = tag;
    }

    /** The HTML element that stands for it. */
    String tag() {
      return tag;
    }
  }
}
