package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which year a yearly date is of.
 *
 * @param kind how the year is told
 * @param value the year where it is FIXED, years from the anchor where it is relative, else 0
 */
public record YearRef(Kind kind, int value) {
  /** How a text tells the year. */
  public enum Kind {
    /** Not at all: the direction of the clause decides. */
    OPEN,
    FIXED,
    FROM_PUBLICATION,
    FROM_STORY,
    /** "last April": the latest that is over. */
    LAST,
    /** "next April": the earliest that has not begun. */
    NEXT,
    /** "this April". */
    THIS,
    /** "the following April": the first after the story. */
    FOLLOWING,
    /** "the previous April": the last before the story. */
    PREVIOUS
  }

  /** No year told. */
  static final YearRef OPEN = new YearRef(Kind.OPEN, 0);

  /** Years looked at on each side: a 29 February or a weekday's date may be that far off. */
  private static final int REACH = 8;

  static YearRef fixed(int year) {
    return new YearRef(Kind.FIXED, year);
  }

  static YearRef of(Kind kind) {
    return new YearRef(kind, 0);
  }

  boolean open() {
    return kind == Kind.OPEN;
  }

  /** Whether the text leaves to the story or to the clause which year it is. */
  public boolean floats() {
    return kind == Kind.OPEN || kind == Kind.FROM_STORY;
  }

  /**
   * The one meant of the yearly dates that {@code inYear} gives.
   *
   * @param inYear the date in a year; empty where that year has none
   */
  Optional<TimeRef> pick(IntFunction<Optional<TimeRef>> inYear, TimeContext context) {
    var published = context.published();
    var story = context.story();
    return switch (kind) {
      case FIXED -> inYear.apply(value);
      case FROM_PUBLICATION -> inYear.apply(published.getYear() + value);
      case FROM_STORY -> inYear.apply(story.getYear() + value);
      case LAST -> latest(inYear, published.getYear(), ref -> ref.to().isBefore(published));
      case NEXT -> earliest(inYear, published.getYear(), ref -> ref.from().isAfter(published));
      case PREVIOUS -> latest(inYear, story.getYear(), ref -> ref.to().isBefore(story));
      case FOLLOWING -> earliest(inYear, story.getYear(), ref -> ref.from().isAfter(story));
      case THIS -> current(inYear, context);
      case OPEN -> byDirection(inYear, context);
    };
  }

  private static Optional<TimeRef> byDirection(
      IntFunction<Optional<TimeRef>> inYear, TimeContext context) {
    var distant = context.distantStory();
    if (distant != null) {
      return inYear.apply(distant.from().getYear());
    }
    var published = context.published();
    int year = published.getYear();
    return switch (context.direction()) {
      case PAST -> latest(inYear, year, ref -> !ref.from().isAfter(published));
      case FUTURE -> earliest(inYear, year, ref -> !ref.to().isBefore(published));
      case UNKNOWN ->
          around(inYear, year).min(Comparator.comparing(ref -> Intervals.distance(ref, published)));
    };
  }

  private static Optional<TimeRef> current(
      IntFunction<Optional<TimeRef>> inYear, TimeContext context) {
    var published = context.published();
    Optional<TimeRef> running =
        inYear.apply(published.getYear() - 1).filter(ref -> !ref.to().isBefore(published));
    Optional<TimeRef> own = inYear.apply(published.getYear()).filter(context::allows);
    return running.or(() -> own).or(() -> inYear.apply(published.getYear() - 1));
  }

  private static Optional<TimeRef> latest(
      IntFunction<Optional<TimeRef>> inYear, int year, Predicate<TimeRef> fits) {
    return around(inYear, year).filter(fits).max(Comparator.comparing(TimeRef::from));
  }

  private static Optional<TimeRef> earliest(
      IntFunction<Optional<TimeRef>> inYear, int year, Predicate<TimeRef> fits) {
    return around(inYear, year).filter(fits).min(Comparator.comparing(TimeRef::from));
  }

  private static Stream<TimeRef> around(IntFunction<Optional<TimeRef>> inYear, int year) {
    return IntStream.rangeClosed(year - REACH, year + REACH)
        .mapToObj(inYear)
        .flatMap(Optional::stream);
  }
}
