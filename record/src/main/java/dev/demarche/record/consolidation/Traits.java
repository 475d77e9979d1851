package dev.demarche.record.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What mentions are compared by.
 *
 * @param from first day on which the act can have been, by its date or by the day of publication,
 *     at most thirty years before the last
 * @param to last such day
 * @param dated whether the mention has a date
 * @param told whether words tell that date, and it was not supplied from the rest of the article
 * @param moved whether the words say that the act is put to another day
 * @param words stems that tell what it is about
 * @param amounts quantities
 * @param parties states and bodies of both sides, in alphabetical order
 * @param story what the article tells beside it
 * @param row the row of a data set that the article is or mentions, or null
 */
public record Traits(
    LocalDate from,
    LocalDate to,
    boolean dated,
    boolean told,
    boolean moved,
    Set<String> words,
    List<Amount> amounts,
    List<String> parties,
    Story story,
    @Nullable DatasetRow row) {
  private static final int LONG_DAYS = 62;
  private static final int MOST_YEARS = 30;

  /** Copies the lists; of a span of more than thirty years takes the last thirty. */
  public Traits {
    from = from.isBefore(to.minusYears(MOST_YEARS)) ? to.minusYears(MOST_YEARS) : from;
    words = Set.copyOf(words);
    amounts = List.copyOf(amounts);
    parties = List.copyOf(parties);
  }

  /** Whether the days say little. */
  public boolean isLong() {
    return to.toEpochDay() - from.toEpochDay() > LONG_DAYS;
  }
}
