package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Some years in a row: "the 1990s", "2025/26", "the 19th century".
 *
 * @param first first year
 * @param last last year
 */
public record YearSpan(int first, int last) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Optional.of(
        Intervals.between(
            LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.INTERVAL));
  }
}
