package dev.demarche.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept and read.
 *
 * @param uri the path or address as given
 * @param title the headline, printed once, or null
 * @param publisher the outlet, or null
 * @param published day of publication in the outlet's own zone, or null
 * @param publishedFrom where that day was found, null exactly where {@code published} is
 * @param language ISO 639-1 code, or null
 * @param text the kept text; every offset points into it
 * @param digest {@code sha256:} and the hash of the text in UTF-8
 * @param blocks the parts of the text, in order, not overlapping
 * @param meta what else the document tells about itself, and where
 */
public record Article(
    String uri,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable DateOrigin publishedFrom,
    @Nullable String language,
    String text,
    String digest,
    List<Block> blocks,
    Meta meta) {
  /** Where a publication date was found. */
  public enum DateOrigin {
    BYLINE,
    TEXT,
    JSON_LD,
    META,
    TIME,
    URL,
    OPTION
  }

  /**
   * @throws IllegalArgumentException when a date comes without its origin or a block lies outside
   *     the text
   */
  public Article {
    blocks = List.copyOf(blocks);
    if ((published == null) != (publishedFrom == null)) {
      throw new IllegalArgumentException("a date and its origin come together: " + uri);
    }
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException("block outside the text: " + block + " of " + uri);
      }
    }
  }

  /** An article of which nothing else is told. */
  public Article(
      String uri,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable DateOrigin publishedFrom,
      @Nullable String language,
      String text,
      String digest,
      List<Block> blocks) {
    this(
        uri, title, publisher, published, publishedFrom, language, text, digest, blocks, Meta.NONE);
  }

  /** The same article, published on {@code day} as an option of the user says. */
  public Article publishedOn(LocalDate day) {
    return new Article(
        uri,
        title,
        publisher,
        day,
        DateOrigin.OPTION,
        language,
        text,
        digest,
        blocks,
        meta.publishedAt(Moment.of(day, Where.OPTION)));
  }
}
