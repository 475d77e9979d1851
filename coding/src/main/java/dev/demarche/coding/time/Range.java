package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another, or several dates in a list: "from 3 to 9 May", "Tuesday and Wednesday".
 * It holds everything between.
 *
 * @param first the earlier
 * @param last the later
 */
public record Range(TimeValue first, TimeValue last) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    if (context.direction() == Direction.FUTURE) {
      return first instanceof Weekday ? forward(context) : running(context);
    }
    return forward(context);
  }

  private Optional<TimeRef> forward(TimeContext context) {
    return first.in(context).flatMap(s -> after(s, context).map(e -> hull(s, e)));
  }

  private Optional<TimeRef> running(TimeContext context) {
    return last.in(context).flatMap(e -> before(e, context).map(f -> hull(f, e)));
  }

  /** The first date, no later than the last: a range that runs now has begun before. */
  private Optional<TimeRef> before(TimeRef end, TimeContext context) {
    return first
        .in(context)
        .filter(ref -> !ref.from().isAfter(end.from()))
        .or(() -> first.in(context.seenFrom(end.from(), Direction.PAST)));
  }

  private Optional<TimeRef> after(TimeRef start, TimeContext context) {
    LocalDate from = start.from();
    return last.in(context)
        .filter(ref -> !ref.to().isBefore(from) && ref.from().toEpochDay() - from.toEpochDay() < 7)
        .or(() -> last.in(context.seenFrom(from, Direction.FUTURE)))
        .filter(ref -> !ref.to().isBefore(from))
        .or(() -> last.in(context));
  }

  private static TimeRef hull(TimeRef one, TimeRef other) {
    LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isAfter(other.to()) ? one.to() : other.to();
    return Intervals.between(from, to, Precision.INTERVAL);
  }
}
