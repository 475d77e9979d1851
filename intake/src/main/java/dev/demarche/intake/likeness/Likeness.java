package dev.demarche.intake.likeness;

/**
 * Tells from two keys how the articles stand to each other. Versions share most runs of words of
 * the shorter one, and the facts in them: two pages that a form has written share the words, but
 * neither the names nor the figures. The bounds were chosen on the tune half of {@code
 * eval/near-duplicates}.
 */
public final class Likeness {
  /** Share of the shorter one's runs of words that the longer one has. */
  private static final double LEAST_SHARED = 0.55;

  /** From this share on, a few names and figures may have been changed. */
  private static final double NEARLY_ALL = 0.85;

  /** From this share on, it needs no facts to tell a text, as with a brief that has none. */
  private static final double MOST = 0.7;

  private static final double LEAST_NAMES = 0.65;
  private static final double LEAST_NUMBERS = 0.3;
  private static final int LEAST_FACTS = 3;
  private static final int NAMES_CORRECTED = 1;
  private static final int NUMBERS_UPDATED = 3;

  private Likeness() {}

  /** How two articles stand to each other; the order does not matter. */
  public static Relation between(ArticleKey one, ArticleKey other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Relation.DIFFERENT;
    }
    if (one.sequence() == other.sequence()) {
      return Relation.COPY;
    }
    double shared = shared(one, other);
    boolean nearly = shared >= NEARLY_ALL;
    return shared >= LEAST_SHARED
            && (shared >= MOST || facts(one, other) >= LEAST_FACTS)
            && agree(one.names(), other.names(), LEAST_NAMES, nearly ? NAMES_CORRECTED : 0)
            && agree(one.numbers(), other.numbers(), LEAST_NUMBERS, nearly ? NUMBERS_UPDATED : 0)
        ? Relation.EDITED
        : Relation.DIFFERENT;
  }

  /**
   * The estimated share of the shorter article's runs of words that the longer one has, 0 to 1: the
   * Jaccard likeness J of two sets of sizes m and n means J (m + n) / (1 + J) common elements.
   */
  static double shared(ArticleKey one, ArticleKey other) {
    double jaccard = MinHash.likeness(one.signature(), other.signature());
    double common = jaccard / (1 + jaccard) * ((double) one.shingles() + other.shingles());
    return Math.min(1, common / Math.min(one.shingles(), other.shingles()));
  }

  private static int facts(ArticleKey one, ArticleKey other) {
    return one.names().common(other.names()) + one.numbers().common(other.numbers());
  }

  private static boolean agree(Sketch one, Sketch other, double least, int mayDiffer) {
    return one.contained(other) >= least
        || Math.min(one.size(), other.size()) - one.common(other) <= mayDiffer;
  }
}
