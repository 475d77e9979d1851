package dev.demarche.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document by the feed, table, letter or server that it came from. The document's
 * own word on the same is believed first; on its charset the server is.
 *
 * @param title the headline, or null
 * @param publisher the outlet, or null
 * @param published day of publication, or null
 * @param language ISO 639-1 code, or null
 * @param charset name of the charset of its bytes, as declared; or null
 */
public record Stated(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String charset) {
  /** Nothing is told. */
  public static final Stated NOTHING = new Stated(null, null, null, null);

  /** The same without a word on the charset. */
  public Stated(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String language) {
    this(title, publisher, published, language, null);
  }

  /**
   * The same with another charset.
   *
   * @param name as declared, or null when nobody declares one
   */
  public Stated withCharset(@Nullable String name) {
    return new Stated(title, publisher, published, language, name);
  }
}
