package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between now and so far from now: "in the past week", "within 30 days".
 *
 * @param toward which way
 * @param amount how far; its greatest number counts
 */
public record Stretch(Toward toward, Amount amount) implements TimeValue {
  /** Which way a stretch runs. */
  public enum Toward {
    BACK,
    AHEAD,
    /** Ahead, or from the story on where the clause tells of the past and there is a story. */
    WITHIN
  }

  @Override
  public Optional<TimeRef> in(TimeContext context) {
    boolean told = toward == Toward.WITHIN && context.direction() == Direction.PAST;
    if (told && context.narrative() == null && amount.unit().compareTo(Unit.DAY) >= 0) {
      return Optional.empty();
    }
    LocalDate start = told ? context.story() : context.published();
    LocalDate end =
        amount.unit().move(start, toward == Toward.BACK ? -amount.most() : amount.most());
    return Optional.of(Intervals.between(start, end, Precision.INTERVAL));
  }
}
