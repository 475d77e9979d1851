package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A year by its number.
 *
 * @param year of the Gregorian calendar
 */
public record CalendarYear(int year) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Optional.of(Intervals.holding(LocalDate.of(year, 1, 1), Unit.YEAR));
  }
}
