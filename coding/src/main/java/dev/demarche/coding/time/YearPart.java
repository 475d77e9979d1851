package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered quarter or half of a year: "Q3 2025", "the first half of 2026".
 *
 * @param number from 1
 * @param unit QUARTER or HALF
 * @param year which year
 */
public record YearPart(int number, Unit unit, YearRef year) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return year.pick(
        y -> {
          LocalDate start = unit.move(LocalDate.of(y, 1, 1), number - 1);
          return Optional.of(Intervals.holding(start, unit));
        },
        context);
  }
}
