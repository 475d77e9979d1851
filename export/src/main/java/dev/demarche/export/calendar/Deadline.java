package dev.demarche.export.calendar;

import dev.demarche.model.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement runs out, as exactly as is known.
 *
 * @param from the first day that may be meant
 * @param precision DAY, MONTH or YEAR
 * @param text in words: "deadline", "deadline in June 2027", "deadline in 2027"
 */
record Deadline(LocalDate from, Precision precision, String text) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final DateTimeFormatter NAMED =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /**
   * A deadline.
   *
   * @param told ISO date of day, month or year precision, or null
   * @param last the last day of it
   */
  static Deadline of(@Nullable String told, LocalDate last) {
    if (told != null && told.length() == YEAR) {
      return new Deadline(last.withDayOfYear(1), Precision.YEAR, "deadline in " + last.getYear());
    }
    return told != null && told.length() == MONTH
        ? new Deadline(last.withDayOfMonth(1), Precision.MONTH, "deadline in " + NAMED.format(last))
        : new Deadline(last, Precision.DAY, "deadline");
  }
}
