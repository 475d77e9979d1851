package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A distance from a date: "three weeks ago", "two days later", "the day after Christmas".
 *
 * @param base the date counted from, or null for the anchor
 * @param anchor what is counted from where there is no base
 * @param sign 1 for later, -1 for earlier
 * @param amount how far
 */
public record Shift(@Nullable TimeValue base, Anchor anchor, int sign, Amount amount)
    implements TimeValue {
  /** Weeks are counted loosely: "three weeks ago" may be three days off. */
  private static final int SLACK = 3;

  static Shift from(Anchor anchor, int sign, Amount amount) {
    return new Shift(null, anchor, sign, amount);
  }

  @Override
  public Optional<TimeRef> in(TimeContext context) {
    if (base == null) {
      TimeRef ref = moved(anchor.in(context));
      return Optional.of(ref).filter(told -> anchor != Anchor.STORY || context.allows(told));
    }
    return base.in(context).map(ref -> moved(sign > 0 ? ref.to() : ref.from()));
  }

  private TimeRef moved(LocalDate day) {
    LocalDate near = amount.unit().move(day, sign * amount.least());
    if (!amount.exact()) {
      LocalDate far = amount.unit().move(day, sign * amount.most());
      return Intervals.between(near, far, Precision.INTERVAL);
    }
    return switch (amount.unit()) {
      case WEEK ->
          amount.least() <= 1
              ? Intervals.day(near)
              : Intervals.between(near.minusDays(SLACK), near.plusDays(SLACK), Precision.WEEK);
      case MONTH, QUARTER, HALF -> Intervals.holding(near, Unit.MONTH);
      case YEAR -> Intervals.holding(near, amount.least() % 1 == 0 ? Unit.YEAR : Unit.MONTH);
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> Intervals.day(near);
    };
  }
}
