package dev.demarche.gather.paper;

import dev.demarche.gather.paper.Block.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A paragraph of a word processor's document while it is read. */
final class WordParagraph {
  /** Characters of a heading that is one only because it is bold. */
  static final int LONGEST_HEADING = 160;

  private final Map<String, String> styleNames;
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private boolean bold;
  private int boldSigns;

  /**
   * @param styleNames names of styles by their ids, in lower case
   */
  WordParagraph(Map<String, String> styleNames) {
    this.styleNames = styleNames;
  }

  void style(String id) {
    String name = styleNames.getOrDefault(id, id.toLowerCase(Locale.ROOT));
    if (name.equals("title")) {
      kind = Kind.TITLE;
    } else if (name.startsWith("heading")) {
      kind = Kind.HEADING;
    }
  }

  /** It stands in the document's outline. */
  void outlined() {
    kind = kind == Kind.PARAGRAPH ? Kind.HEADING : kind;
  }

  /** It is part of a list. */
  void listed() {
    kind = kind == Kind.PARAGRAPH ? Kind.ITEM : kind;
  }

  /** A new run of type begins. */
  void run() {
    bold = false;
  }

  void bold(boolean on) {
    bold = on;
  }

  void text(String more) {
    text.append(more);
    boldSigns += bold ? more.length() : 0;
  }

  /** The block that it makes, if anything stands in it. */
  Optional<Block> block() {
    String line = text.toString().strip().replaceAll("[\\s\\u00A0]+", " ").replace("\u00AD", "");
    if (line.isEmpty()) {
      return Optional.empty();
    }
    boolean heading =
        kind == Kind.PARAGRAPH
            && boldSigns >= line.length()
            && line.length() <= LONGEST_HEADING
            && !line.endsWith(".");
    return Optional.of(new Block(heading ? Kind.HEADING : kind, line));
  }
}
