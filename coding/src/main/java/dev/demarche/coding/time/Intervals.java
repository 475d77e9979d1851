package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/** Intervals of days without words. */
final class Intervals {
  private Intervals() {}

  static TimeRef day(LocalDate day) {
    return TimeRef.day(day, "");
  }

  static Optional<TimeRef> some(LocalDate day) {
    return Optional.of(day(day));
  }

  /** From the earlier to the later of both days; an interval of one day is that day. */
  static TimeRef between(LocalDate one, LocalDate other, Precision precision) {
    boolean ordered = !other.isBefore(one);
    boolean single = one.equals(other) && precision == Precision.INTERVAL;
    return new TimeRef(
        ordered ? one : other, ordered ? other : one, single ? Precision.DAY : precision, "");
  }

  /** The calendar unit that holds {@code day}. */
  static TimeRef holding(LocalDate day, Unit unit) {
    LocalDate start = unit.start(day);
    return new TimeRef(start, unit.end(start), unit.precision(), "");
  }

  /** Days between {@code day} and the interval, 0 within it. */
  static long distance(TimeRef ref, LocalDate day) {
    if (day.isBefore(ref.from())) {
      return ref.from().toEpochDay() - day.toEpochDay();
    }
    return Math.max(0, day.toEpochDay() - ref.to().toEpochDay());
  }
}
