package dev.demarche.intake.html;

import java.util.Locale;

/** What the names of an element say of it; the phrases stand in {@code page-words.tsv}. */
enum Naming {
  /** It holds an article's text. */
  BODY,
  /** It is no part of an article. */
  DROP,
  /** It is none even where it holds much text. */
  DROP_LARGE,
  /** It is none where it is short. */
  DROP_SMALL,
  /** It is about the article: who wrote it, when. */
  ABOUT,
  /** It may be about the article where it is short. */
  NEAR,
  /** It holds an article's first lines. */
  LEAD,
  /** It is a quoted post. */
  EMBED;

  /** The kind of its rows. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int bit() {
    return 1 << ordinal();
  }
}
