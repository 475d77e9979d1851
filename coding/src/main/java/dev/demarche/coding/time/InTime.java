package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/**
 * So long from publication: "in two weeks". Where the clause tells of the past it is how long
 * something took, and no date.
 *
 * @param amount how far ahead
 */
public record InTime(Amount amount) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return context.direction() == Direction.PAST
        ? Optional.empty()
        : Shift.from(Anchor.PUBLICATION, 1, amount).in(context);
  }
}
