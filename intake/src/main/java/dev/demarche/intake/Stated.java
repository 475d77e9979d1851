package dev.demarche.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document by the feed, table or letter that it came with. The document's own
 * word on the same is believed first.
 *
 * @param title the headline, or null
 * @param publisher the outlet, or null
 * @param published day of publication, or null
 * @param language ISO 639-1 code, or null
 */
public record Stated(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language) {
  /** Nothing is told. */
  public static final Stated NOTHING = new Stated(null, null, null, null);
}
