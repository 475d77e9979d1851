package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When a feast or holiday is.
 *
 * @param kind how its day is found
 * @param month its month in its calendar; where it hangs on Easter, days from Easter Sunday
 * @param day its day in that month; of a weekday's feast which of them, -1 for the last
 * @param days how long it is
 * @param weekday of a weekday's feast, else Monday
 */
public record FeastRule(Kind kind, int month, int day, int days, DayOfWeek weekday) {
  /** How a feast's day is found. */
  public enum Kind {
    /** A day of the Gregorian calendar. */
    FIXED,
    /** So many days from the western Easter Sunday. */
    EASTER,
    /** So many days from the eastern Easter Sunday. */
    EASTERN_EASTER,
    /** A day of the Islamic calendar of Umm al-Qura, as java.time knows it. */
    HIJRI,
    /** The first, second, ... weekday of a month. */
    NTH_WEEKDAY
  }

  /** The years that java.time knows the Islamic calendar of. */
  private static final int HIJRI_FROM = 1883;

  private static final int HIJRI_TO = 2173;

  /** The feast that begins in a Gregorian year; empty where the calendar does not reach. */
  Optional<TimeRef> inYear(int year) {
    return switch (kind) {
      case FIXED -> lasting(LocalDate.of(year, month, day));
      case EASTER -> lasting(Easter.western(year).plusDays(month));
      case EASTERN_EASTER -> lasting(Easter.eastern(year).plusDays(month));
      case NTH_WEEKDAY ->
          lasting(
              LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(day, weekday)));
      case HIJRI -> hijri(year);
    };
  }

  private Optional<TimeRef> hijri(int year) {
    if (year < HIJRI_FROM || year > HIJRI_TO) {
      return Optional.empty();
    }
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int hijri = first; hijri <= first + 1; hijri++) {
      LocalDate found = LocalDate.from(HijrahDate.of(hijri, month, day));
      if (found.getYear() == year) {
        return lasting(found);
      }
    }
    return Optional.empty();
  }

  private Optional<TimeRef> lasting(LocalDate start) {
    return days == 1
        ? Intervals.some(start)
        : Optional.of(Intervals.between(start, start.plusDays(days - 1L), Precision.INTERVAL));
  }
}
