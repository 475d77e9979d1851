package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of a longer time: "early March", "the end of the year", "later this month". Of a single
 * day the part is the day.
 *
 * @param portion what it takes
 * @param of the longer time
 */
public record Part(Portion portion, TimeValue of) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return of.in(context).map(whole -> take(whole, context));
  }

  private TimeRef take(TimeRef whole, TimeContext context) {
    if (portion.side() == Portion.Side.NONE) {
      return portion.of(whole);
    }
    boolean running = whole.contains(Intervals.day(context.published()));
    LocalDate now = running ? context.published() : context.story();
    if (!whole.contains(Intervals.day(now)) || whole.days() == 1) {
      return whole;
    }
    return portion.side() == Portion.Side.AFTER_NOW
        ? Intervals.between(now, whole.to(), Precision.INTERVAL)
        : Intervals.between(whole.from(), now, Precision.INTERVAL);
  }
}
