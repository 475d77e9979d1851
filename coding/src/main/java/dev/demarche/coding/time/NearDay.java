package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day told from the day of publication: "today", "yesterday"; or two, "overnight".
 *
 * @param from first day, in days from publication
 * @param to last day, in days from publication
 */
public record NearDay(int from, int to) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    LocalDate day = context.published();
    // what is to happen overnight has its night ahead of it
    int ahead = from < 0 && to == 0 && context.direction() == Direction.FUTURE ? -from : 0;
    LocalDate first = day.plusDays(from + (long) ahead);
    LocalDate last = day.plusDays(to + (long) ahead);
    return Optional.of(
        Intervals.between(first, last, from == to ? Precision.DAY : Precision.INTERVAL));
  }
}
