package dev.demarche.intake.html;

import java.util.Locale;

/** What the names of an element say of it; the phrases stand in {@code page-words.tsv}. */
enum Naming {
  /** It holds an article's text. */
  BODY(1),
  /** It is no part of an article. */
  DROP(2),
  /** It is none even where it holds much text. */
  DROP_LARGE(4),
  /** It is none where it is short. */
  DROP_SMALL(8),
  /** It is about the article: who wrote it, when. */
  ABOUT(16),
  /** It may be about the article where it is short. */
  NEAR(32),
  /** It holds an article's first lines. */
  LEAD(64),
  /** It is a quoted post. */
  EMBED(128);

  private final int bit;

  Naming(int bit) {
    this.bit = bit;
  }

  /** The kind of its rows. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The bit that stands for it in a set. */
  int bit() {
    return bit;
  }
}
