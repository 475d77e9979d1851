package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days from {@code first} to {@code last}, both included. */
record DayInterval(LocalDate first, LocalDate last) {
  /**
   * Of a {@code {"from": …, "to": …}} whose ends are days, months or years; empty where the date or
   * its beginning is missing.
   *
   * @throws InputException when an end is none of these
   */
  static Optional<DayInterval> of(JsonNode date) {
    String from = Json.text(date, "from");
    if (from.isEmpty()) {
      return Optional.empty();
    }
    String to = Json.text(date, "to");
    return Optional.of(new DayInterval(day(from, false), day(to.isEmpty() ? from : to, true)));
  }

  /** Whether {@code predicted} lies within these days, widened by one on both sides. */
  boolean agrees(DayInterval predicted) {
    return !predicted.first.isBefore(first.minusDays(1))
        && !predicted.last.isAfter(last.plusDays(1));
  }

  private static LocalDate day(String text, boolean end) {
    String date = text.split("T", 2)[0];
    try {
      return switch (date.split("-", -1).length) {
        case 1 -> end ? Year.parse(date).atMonth(12).atEndOfMonth() : Year.parse(date).atDay(1);
        case 2 -> end ? YearMonth.parse(date).atEndOfMonth() : YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeException e) {
      throw new InputException("date " + text, "is no day, month or year", e);
    }
  }
}
