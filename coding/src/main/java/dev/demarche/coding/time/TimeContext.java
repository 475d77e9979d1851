package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is relative to.
 *
 * @param published day of publication
 * @param narrative the date that the text's story is at (the last full date named), or null
 * @param direction which way the clause looks
 */
public record TimeContext(LocalDate published, @Nullable TimeRef narrative, Direction direction) {
  /**
   * @throws NullPointerException when the day or the direction is missing
   */
  public TimeContext {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(direction, "direction");
  }

  /** The same, looking {@code other} way. */
  TimeContext looking(Direction other) {
    return new TimeContext(published, narrative, other);
  }

  /** The same, as if published on {@code day} and without a story of its own. */
  TimeContext seenFrom(LocalDate day, Direction other) {
    return new TimeContext(day, null, other);
  }

  /** Where the story is at: the last day of the narrative, else the day of publication. */
  LocalDate story() {
    return narrative == null ? published : narrative.to();
  }

  /** Whether the clause can mean that time: what is told of the past has begun by publication. */
  boolean allows(TimeRef ref) {
    return direction != Direction.PAST || !ref.from().isAfter(published);
  }

  /** The narrative where it lies more than a year before publication, else null. */
  @Nullable TimeRef distantStory() {
    boolean distant = narrative != null && narrative.to().isBefore(published.minusYears(1));
    return distant && direction != Direction.FUTURE ? narrative : null;
  }
}
