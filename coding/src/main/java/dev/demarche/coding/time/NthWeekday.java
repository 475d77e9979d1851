package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A numbered weekday of a longer time: "the first Monday in March".
 *
 * @param number from 1, or -1 for the last
 * @param day which weekday
 * @param of the longer time
 */
public record NthWeekday(int number, DayOfWeek day, TimeValue of) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return of.in(context).flatMap(this::within);
  }

  private Optional<TimeRef> within(TimeRef whole) {
    LocalDate found =
        number > 0
            ? whole.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L)
            : whole.to().with(TemporalAdjusters.previousOrSame(day));
    return Intervals.some(found).filter(whole::contains);
  }
}
