package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week.
 *
 * @param day which
 * @param pick which of them
 * @param weeks how many weeks further ("a week on Thursday": 1)
 */
public record Weekday(DayOfWeek day, Pick pick, int weeks) implements TimeValue {
  /** Which of the weekdays around the day of publication or the story is meant. */
  public enum Pick {
    /** Nothing said: the direction of the clause decides. */
    OPEN,
    /** The last before the day of publication. */
    LAST,
    /** The next after the day of publication. */
    NEXT,
    /** The nearest in the direction of the clause, the day of publication included. */
    THIS,
    IN_LAST_WEEK,
    IN_THIS_WEEK,
    IN_NEXT_WEEK,
    /** The first after the story. */
    FOLLOWING,
    /** The last before the story. */
    PREVIOUS,
    /** That of the story, or the last before it. */
    SAME
  }

  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return Intervals.some(base(context).plusWeeks(weeks));
  }

  private LocalDate base(TimeContext context) {
    LocalDate published = context.published();
    boolean future = context.direction() == Direction.FUTURE;
    return switch (pick) {
      case OPEN ->
          weeks > 0
              ? published.with(TemporalAdjusters.next(day))
              : future
                  ? published.with(TemporalAdjusters.nextOrSame(day))
                  : published.with(TemporalAdjusters.previousOrSame(day));
      case LAST -> published.with(TemporalAdjusters.previous(day));
      case NEXT -> published.with(TemporalAdjusters.next(day));
      case THIS ->
          context.direction() == Direction.PAST
              ? published.with(TemporalAdjusters.previousOrSame(day))
              : published.with(TemporalAdjusters.nextOrSame(day));
      case IN_LAST_WEEK -> inWeek(published.minusWeeks(1));
      case IN_THIS_WEEK -> inWeek(published);
      case IN_NEXT_WEEK -> inWeek(published.plusWeeks(1));
      case FOLLOWING -> context.story().with(TemporalAdjusters.next(day));
      case PREVIOUS -> context.story().with(TemporalAdjusters.previous(day));
      case SAME -> context.story().with(TemporalAdjusters.previousOrSame(day));
    };
  }

  private LocalDate inWeek(LocalDate held) {
    return Unit.WEEK.start(held).plusDays(day.getValue() - 1L);
  }
}
