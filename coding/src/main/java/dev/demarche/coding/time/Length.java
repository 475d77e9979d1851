package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/**
 * A duration that hangs on no date: "for two hours".
 *
 * @param amount how long
 */
public record Length(Amount amount) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Optional.empty();
  }
}
