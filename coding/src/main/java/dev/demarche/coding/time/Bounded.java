package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date that bounds a time: "since March", "by the end of the year". What starts somewhere is
 * dated by its start alone; what ends somewhere runs from publication to its end.
 *
 * @param bound which side it bounds
 * @param of the bounding date
 */
public record Bounded(Bound bound, TimeValue of) implements TimeValue {
  /** Which side of a time a date bounds. */
  public enum Bound {
    SINCE,
    FROM,
    AFTER,
    UNTIL,
    /** Up to that date; a single day stands for itself, as the day something is due. */
    BY,
    /** Up to the day before it. */
    BEFORE
  }

  @Override
  public Optional<TimeRef> in(TimeContext context) {
    boolean ends = bound == Bound.UNTIL || bound == Bound.BY || bound == Bound.BEFORE;
    if (bound == Bound.SINCE) {
      return of.in(context.looking(Direction.PAST));
    }
    if (!ends) {
      return of.in(context);
    }
    return of.in(context.looking(towardsEnd(context.direction())))
        .map(ref -> upTo(ref, context.published()));
  }

  /**
   * An end is mostly ahead, even of what has begun or was agreed: there, of dates without a year
   * the nearest is meant.
   */
  private static Direction towardsEnd(Direction direction) {
    return direction == Direction.PAST ? Direction.UNKNOWN : Direction.FUTURE;
  }

  private TimeRef upTo(TimeRef ref, LocalDate published) {
    // "before the end of April" allows all of April, "before April" none of it
    boolean begun = !ref.from().isAfter(published) && !ref.to().isBefore(published);
    boolean inner = bound == Bound.BEFORE && !(of instanceof Part) && !begun;
    LocalDate due = of instanceof Feast ? ref.from() : ref.to();
    LocalDate end = inner ? ref.from().minusDays(1) : due;
    if ((bound == Bound.BY && ref.precision() == Precision.DAY) || end.isBefore(published)) {
      return ref;
    }
    return Intervals.between(published, end, Precision.INTERVAL);
  }
}
