package dev.demarche.intake.text;

import dev.demarche.model.Article.DateOrigin;
import dev.demarche.model.Meta;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a file, before it is laid out as an article.
 *
 * @param title the headline, or null
 * @param titlePath the element of a page that holds the headline, as a CSS selector, or null
 * @param publisher the outlet, or null
 * @param published the day and where it was found, or null
 * @param parts the body in order, without the headline
 * @param languageHint what the file says about its language, or null
 * @param meta what the file tells of itself, and where
 */
public record Draft(
    @Nullable String title,
    @Nullable String titlePath,
    @Nullable String publisher,
    @Nullable Published published,
    List<Part> parts,
    @Nullable String languageHint,
    Meta meta) {
  /** A day with where it was found. */
  public record Published(LocalDate day, DateOrigin from) {}

  /** Copies the parts. */
  public Draft {
    parts = List.copyOf(parts);
  }
}
