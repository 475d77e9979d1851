package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/**
 * A distance from an event whose date the words do not tell: "two days before the vote".
 *
 * @param amount how far
 */
public record Floating(Amount amount) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Optional.empty();
  }
}
