package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A season of three months, as the northern half of the world counts them.
 *
 * @param month its first month, from 1 to 12; a winter is of the year that it begins in
 * @param year which year
 */
public record Season(int month, YearRef year) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return year.pick(
        y -> {
          LocalDate start = LocalDate.of(y, month, 1);
          LocalDate end = start.plusMonths(3).minusDays(1);
          return Optional.of(Intervals.between(start, end, Precision.INTERVAL));
        },
        context);
  }
}
