package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what is needed of its article.
 *
 * @param origin the article
 * @param mention what it tells of one act
 * @param due last day on which what it promises would be kept in time, or null
 * @param traits what it is compared by
 */
public record Telling(Origin origin, EventMention mention, @Nullable LocalDate due, Traits traits) {
  /** By day of publication, those without a day last, then by address and id. */
  public static final Comparator<Telling> IN_TIME =
      Comparator.<Telling, LocalDate>comparing(
              telling -> telling.origin().published(), Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(telling -> telling.origin().uri())
          .thenComparing(telling -> telling.mention().id());

  /** Address of the article and id of the mention: no two mentions share it. */
  public String key() {
    return origin.uri() + "\u0000" + mention.id();
  }
}
