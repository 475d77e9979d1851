package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/** A time of day alone, "at dawn", "at 14:30": it is of the story's day, where there is one. */
public record Clock() implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    TimeRef narrative = context.narrative();
    return narrative == null ? Optional.empty() : Intervals.some(narrative.to());
  }
}
