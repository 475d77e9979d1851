package dev.demarche.model;

/**
 * The words of the article that say so.
 *
 * @param span where they stand in the article's text
 * @param exact the words, {@code span.of(article.text())}
 */
public record Evidence(Span span, String exact) {
  /** The longest evidence, in code points. */
  public static final int LONGEST = 400;

  /**
   * @throws IllegalArgumentException when the words do not fill the span or are too long
   */
  public Evidence {
    if (exact.length() != span.length() || exact.isEmpty()) {
      throw new IllegalArgumentException("evidence does not fill its span " + span);
    }
    if (exact.codePointCount(0, exact.length()) > LONGEST) {
      throw new IllegalArgumentException("evidence of over " + LONGEST + " characters at " + span);
    }
  }

  /** The evidence at {@code span} of {@code text}. */
  public static Evidence of(String text, Span span) {
    return new Evidence(span, span.of(text));
  }
}
