package dev.demarche.intake.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as written.
 *
 * @param start where it begins in its line, in UTF-16 units
 * @param end where it ends
 * @param year year of the common era, or null where none is written
 * @param month 1 to 12
 * @param day 1 to 31
 * @param form order of its parts
 * @param weekday the weekday written beside it, or null
 */
public record FoundDate(
    int start,
    int end,
    @Nullable Integer year,
    int month,
    int day,
    Form form,
    @Nullable DayOfWeek weekday) {
  /** Orders of day, month and year. */
  public enum Form {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST,
    /** Two numbers that may both be the month; read as day before month. */
    UNCLEAR
  }

  /** The day in {@code inYear}, if there is one. */
  public Optional<LocalDate> in(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException e) {
      // 29 February exists only in some years, 31 April in none: then nothing is said.
      return Optional.empty();
    }
  }

  /** The same date with month and day the other way round. */
  public FoundDate swapped() {
    return new FoundDate(start, end, year, day, month, Form.UNCLEAR, weekday);
  }

  /** Whether year, month and day are beyond doubt. */
  public boolean isPlain() {
    return year != null && form != Form.UNCLEAR;
  }

  FoundDate on(@Nullable DayOfWeek other, int from, int to) {
    return new FoundDate(from, to, year, month, day, form, other);
  }
}
