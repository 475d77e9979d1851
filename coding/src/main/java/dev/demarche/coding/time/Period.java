package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar unit near an anchor: "last week", "this year", "the following day", "that month".
 *
 * @param unit DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF or YEAR
 * @param shift how many units from the anchor's own
 * @param anchor what it is counted from
 */
public record Period(Unit unit, int shift, Anchor anchor) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    LocalDate day = anchor.in(context);
    if (unit != Unit.WEEKEND) {
      TimeRef ref = Intervals.holding(unit.move(unit.start(day), shift), unit);
      return Optional.of(ref).filter(told -> anchor != Anchor.STORY || context.allows(told));
    }
    LocalDate saturday = Unit.WEEKEND.start(day);
    // midweek, a weekend that has been is the one before, and so is "last weekend" in any week
    boolean over = context.direction() != Direction.FUTURE && saturday.isAfter(day);
    int weeks = shift == 0 && over ? -1 : shift;
    return Optional.of(Intervals.holding(saturday.plusWeeks(weeks), unit));
  }
}
