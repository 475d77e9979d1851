package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/** What comes back again and again, "every Friday", "daily": it dates nothing. */
public record Recurring() implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Optional.empty();
  }
}
