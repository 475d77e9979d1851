package dev.demarche.record.store;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The last day of a date of day, month or year precision. */
final class Deadlines {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Deadlines() {}

  static @Nullable LocalDate of(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return switch (date.length()) {
        case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
        case MONTH -> YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
