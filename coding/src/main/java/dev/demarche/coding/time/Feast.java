package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/**
 * A feast or holiday: "Christmas", "Eid al-Adha 2025", "last Easter".
 *
 * @param rule when it is
 * @param year which year
 */
public record Feast(FeastRule rule, YearRef year) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return year.pick(rule::inYear, context);
  }
}
