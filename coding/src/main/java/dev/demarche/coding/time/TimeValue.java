package dev.demarche.coding.time;

import dev.demarche.model.TimeRef;
import java.util.Optional;

/** The meaning of a time expression: a date, or a rule that gives one in a context. */
public sealed interface TimeValue
    permits Bounded,
        CalendarDay,
        CalendarMonth,
        CalendarYear,
        Clock,
        Feast,
        Floating,
        InTime,
        Length,
        NearDay,
        NthWeekday,
        Part,
        Period,
        Range,
        Recurring,
        Season,
        Shift,
        Slice,
        Stretch,
        Weekday,
        YearPart,
        YearSpan {
  /**
   * The days meant, with empty words.
   *
   * @return empty where the expression dates nothing in that context (a duration, a clock time
   *     without a day, the day after an event)
   */
  Optional<TimeRef> in(TimeContext context);
}
