package dev.demarche.intake.likeness;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article in an index.
 *
 * @param id what its owner calls it
 * @param published day of publication, or null
 * @param order how many came before it
 * @param key its key
 */
public record Version(String id, @Nullable LocalDate published, int order, ArticleKey key) {
  /** By day of publication, those without a day last; on one day as they came. */
  static final Comparator<Version> IN_TIME =
      Comparator.comparing(
              Version::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Version::order);
}
