package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import java.time.Duration;
import java.time.LocalDate;

/** Units of time, shortest first. */
public enum Unit {
  SECOND(Duration.ofSeconds(1), Precision.DAY),
  MINUTE(Duration.ofMinutes(1), Precision.DAY),
  HOUR(Duration.ofHours(1), Precision.DAY),
  DAY(Duration.ofDays(1), Precision.DAY),
  WEEKEND(Duration.ofDays(2), Precision.INTERVAL),
  WEEK(Duration.ofDays(7), Precision.WEEK),
  MONTH(Duration.ofDays(30), Precision.MONTH),
  QUARTER(Duration.ofDays(91), Precision.QUARTER),
  HALF(Duration.ofDays(182), Precision.INTERVAL),
  YEAR(Duration.ofDays(365), Precision.YEAR);

  private final Duration length;
  private final Precision precision;

  Unit(Duration length, Precision precision) {
    this.length = length;
    this.precision = precision;
  }

  /** A usual length: a month has thirty days, a year 365. */
  Duration length() {
    return length;
  }

  /** How exact a date is that is told in this unit. */
  Precision precision() {
    return precision;
  }

  /** {@code day} moved by {@code count} units; parts of a day are rounded towards it. */
  LocalDate move(LocalDate day, double count) {
    return switch (this) {
      case MONTH -> day.plusMonths((long) count).plusDays((long) (30 * (count % 1)));
      case QUARTER, HALF, YEAR -> day.plusMonths(Math.round(months() * count));
      default -> day.plusDays((long) (length.toSeconds() * count / Duration.ofDays(1).toSeconds()));
    };
  }

  /** The first day of the calendar unit that holds {@code day}. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case WEEKEND -> day.plusDays(6L - day.getDayOfWeek().getValue());
      case MONTH, QUARTER, HALF, YEAR -> {
        int month = (day.getMonthValue() - 1) / months() * months() + 1;
        yield LocalDate.of(day.getYear(), month, 1);
      }
    };
  }

  /** The last day of the calendar unit that begins on {@code start}. */
  LocalDate end(LocalDate start) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> move(start, 1).minusDays(1);
    };
  }

  private int months() {
    return switch (this) {
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      default -> 1;
    };
  }
}
