package dev.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * A directly quoted string.
 *
 * @param id stable over runs and machines
 * @param speaker who said it, null where the text does not tell
 * @param quote the words between the marks
 * @param channel where it was said (Truth Social, news conference), or null
 * @param relayedBy who relays it, or null
 * @param addressee to whom, or null
 * @param date when it was said, or null
 * @param span where the words stand in the article's text
 */
public record Statement(
    String id,
    @Nullable Actor speaker,
    String quote,
    @Nullable String channel,
    @Nullable String relayedBy,
    @Nullable Actor addressee,
    @Nullable TimeRef date,
    Span span) {
  /**
   * @throws IllegalArgumentException when the quotation does not fill its span
   */
  public Statement {
    if (quote.length() != span.length() || quote.isEmpty()) {
      throw new IllegalArgumentException("quotation does not fill its span " + span);
    }
  }
}
