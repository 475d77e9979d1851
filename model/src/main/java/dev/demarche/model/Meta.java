package dev.demarche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells about itself, each with where it was found. {@link Article} has the values
 * that are read with; this says where they come from and what else was told.
 *
 * @param title the headline, or null
 * @param subtitle the line or paragraph below the headline, or null
 * @param authors who wrote it, in the order of the byline, without "by" and roles
 * @param publisher the outlet, or null
 * @param section the part of the outlet, or null
 * @param published when it was published, or null; its day is the article's
 * @param updated when it was last changed, or null
 * @param language what the document says of its language as BCP 47 tag, or null
 * @param address its canonical address, or null
 * @param conflicts places that told otherwise than what was believed
 * @param notes what a reader should know about how the text was taken, for people
 */
public record Meta(
    @Nullable Told title,
    @Nullable Told subtitle,
    List<Told> authors,
    @Nullable Told publisher,
    @Nullable Told section,
    @Nullable Moment published,
    @Nullable Moment updated,
    @Nullable Told language,
    @Nullable Told address,
    List<Conflict> conflicts,
    List<String> notes) {
  /** Nothing is known. */
  public static final Meta NONE =
      new Meta(null, null, List.of(), null, null, null, null, null, null, List.of(), List.of());

  /** Copies the lists. */
  public Meta {
    authors = List.copyOf(authors);
    conflicts = List.copyOf(conflicts);
    notes = List.copyOf(notes);
  }

  /** The same, published at another moment. */
  public Meta publishedAt(Moment moment) {
    return new Meta(
        title, subtitle, authors, publisher, section, moment, updated, language, address, conflicts,
        notes);
  }
}
