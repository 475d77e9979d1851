package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A month by its name.
 *
 * @param month from 1 to 12
 * @param year which year
 */
public record CalendarMonth(int month, YearRef year) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return year.pick(
        y -> Optional.of(Intervals.holding(LocalDate.of(y, month, 1), Unit.MONTH)), context);
  }
}
