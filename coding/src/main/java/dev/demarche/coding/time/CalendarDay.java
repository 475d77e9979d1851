package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered day: "4 February", "Tuesday 10 June 2025", "the 24th".
 *
 * @param day of the month, from 1 to 31
 * @param month from 1 to 12, or 0 where the text names none
 * @param year which year
 * @param weekday the weekday said with it, or null
 */
public record CalendarDay(int day, int month, YearRef year, @Nullable DayOfWeek weekday)
    implements TimeValue {
  /** Days from publication beyond which news gives the year. */
  private static final int FAR = 324;

  /** Days from publication within which the other direction is looked at. */
  private static final int NEAR = 42;

  @Override
  public Optional<TimeRef> in(TimeContext context) {
    if (month == 0) {
      return inSomeMonth(context);
    }
    Optional<TimeRef> plain = nearest(context);
    if (weekday == null) {
      return plain;
    }
    Optional<TimeRef> fitting =
        year.pick(y -> inYear(y).filter(ref -> onWeekday(ref.from())), context);
    return fitting.filter(ref -> near(ref, plain)).or(() -> plain);
  }

  /** A weekday moves a date by a year; a date that it moves further has a wrong weekday. */
  private static boolean near(TimeRef fitting, Optional<TimeRef> plain) {
    return plain.filter(ref -> Intervals.distance(ref, fitting.from()) < 400).isPresent();
  }

  /**
   * News gives the year of a day that is nearly a year off: a day without one that would be so in
   * the direction of its clause is the near one in the other direction.
   */
  private Optional<TimeRef> nearest(TimeContext context) {
    LocalDate published = context.published();
    Optional<TimeRef> told = year.pick(this::inYear, context);
    boolean open = year.open() && context.distantStory() == null;
    if (!open || !told.filter(ref -> Intervals.distance(ref, published) > FAR).isPresent()) {
      return told;
    }
    return year.pick(this::inYear, context.looking(Direction.UNKNOWN))
        .filter(ref -> Intervals.distance(ref, published) < NEAR)
        .or(() -> told);
  }

  private Optional<TimeRef> inYear(int y) {
    return inMonth(YearMonth.of(y, month));
  }

  private Optional<TimeRef> inMonth(YearMonth when) {
    return when.isValidDay(day) ? Intervals.some(when.atDay(day)) : Optional.empty();
  }

  private boolean onWeekday(LocalDate date) {
    return date.getDayOfWeek() == weekday;
  }

  private Optional<TimeRef> inSomeMonth(TimeContext context) {
    TimeRef distant = context.distantStory();
    if (distant != null) {
      return inMonth(YearMonth.from(distant.from()));
    }
    LocalDate published = context.published();
    boolean future = context.direction() == Direction.FUTURE;
    return IntStream.rangeClosed(0, 3)
        .mapToObj(i -> inMonth(YearMonth.from(published).plusMonths(future ? i : -i)))
        .flatMap(Optional::stream)
        .filter(ref -> future ? !ref.to().isBefore(published) : !ref.from().isAfter(published))
        .findFirst();
  }
}
