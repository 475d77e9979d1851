package dev.demarche.coding.time;

import dev.demarche.coding.time.Token.Suffix;
import dev.demarche.coding.time.Word.Entry;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days with their numbers: "Tuesday 10 June 2025", "May 3-9", "29 and 30 November", "the 24th". */
final class Dates {
  /** Days named in a list: more would be no list of days. */
  private static final int MOST_DAYS = 8;

  private Dates() {}

  static @Nullable TimeValue parse(Cursor c) {
    DayOfWeek weekday = weekday(c);
    int start = c.at();
    c.skip(Sense.THE);
    TimeValue value = dayFirst(c, weekday);
    if (value == null) {
      c.back(start);
      value = monthFirst(c, weekday);
    }
    if (value == null) {
      c.back(start);
      value = dayAlone(c, weekday);
    }
    return value;
  }

  private static @Nullable DayOfWeek weekday(Cursor c) {
    Entry entry = c.take(Sense.WEEKDAY);
    if (entry == null) {
      return null;
    }
    c.skip('.');
    c.skip(',');
    return DayOfWeek.of(entry.value());
  }

  private static @Nullable TimeValue dayFirst(Cursor c, @Nullable DayOfWeek weekday) {
    List<Integer> days = days(c);
    if (days.isEmpty()) {
      return null;
    }
    c.skip(Sense.OF);
    Token token = c.token(0);
    Entry month = token == null ? null : token.word().as(Sense.MONTH);
    // between digits a month needs no capital letter, unless it is also a verb
    if (month == null || token == null || (month.weak() && !token.capital())) {
      return null;
    }
    c.next();
    skipStop(c, month);
    return value(days, month.value(), Years.behind(c), weekday);
  }

  private static @Nullable TimeValue monthFirst(Cursor c, @Nullable DayOfWeek weekday) {
    Entry month = c.take(Sense.MONTH);
    if (month == null) {
      return null;
    }
    skipStop(c, month);
    c.skip(Sense.THE);
    List<Integer> days = days(c);
    Token next = c.token(0);
    boolean clock = next != null && next.glued() && (next.mark(':') || next.mark('%'));
    boolean another = next != null && next.word().as(Sense.MONTH) != null;
    if (days.isEmpty() || clock || (another && days.size() == 1)) {
      return null;
    }
    return value(days, month.value(), Years.behind(c), weekday);
  }

  /** Skips the full stop of an abbreviation; where no number follows it may end a sentence. */
  static void skipStop(Cursor c, Entry month) {
    Token next = c.token(1);
    if (month.extra() == 1 && next != null && next.digits()) {
      c.skipGlued('.');
    }
  }

  /** "the 24th", "the first of the month". */
  private static @Nullable TimeValue dayAlone(Cursor c, @Nullable DayOfWeek weekday) {
    boolean the = c.skip(Sense.THE);
    Token token = c.token(0);
    Integer day = day(c);
    if (day == null || token == null || !the) {
      return null;
    }
    int end = c.at();
    boolean ofMonth = c.skip(Sense.OF) && c.skip(Sense.THE) && monthUnit(c);
    if (!ofMonth) {
      c.back(end);
    }
    Token next = c.token(0);
    boolean counted = next != null && next.letters() && !next.word().known();
    boolean unit = c.sees(Sense.UNIT) || c.sees(Sense.RUNNING) || c.mark(0, '-');
    boolean number = token.suffix() == Suffix.ORDINAL && !counted && !unit;
    return ofMonth || number ? new CalendarDay(day, 0, YearRef.OPEN, weekday) : null;
  }

  private static boolean monthUnit(Cursor c) {
    return c.skip(Sense.UNIT, Unit.MONTH);
  }

  private static TimeValue value(
      List<Integer> days, int month, YearRef year, @Nullable DayOfWeek weekday) {
    var first = new CalendarDay(days.get(0), month, year, weekday);
    int last = days.get(days.size() - 1);
    return days.size() == 1 || last <= days.get(0)
        ? first
        : new Range(first, new CalendarDay(last, month, year, null));
  }

  /** One day, or several with what joins them; empty where there is none. */
  private static List<Integer> days(Cursor c) {
    var days = new ArrayList<Integer>();
    Integer day = day(c);
    int end = c.at();
    while (day != null && days.size() < MOST_DAYS) {
      days.add(day);
      end = c.at();
      boolean joined = separator(c);
      c.skip(Sense.THE);
      day = joined ? day(c) : null;
    }
    c.back(end);
    return days;
  }

  private static boolean separator(Cursor c) {
    boolean comma = c.skip(',');
    boolean joined = c.skip(Sense.JOIN);
    return comma || joined || c.skip('-') || c.skip('/');
  }

  /** The day of a month in digits or as an ordinal word. */
  private static @Nullable Integer day(Cursor c) {
    Token token = c.token(0);
    if (token == null) {
      return null;
    }
    boolean digits =
        token.digits()
            && token.end() - token.start() <= 2 + (token.suffix() == Suffix.NONE ? 0 : 2);
    if (digits && token.suffix() != Suffix.PLURAL && inMonth(token.number())) {
      c.next();
      return token.number();
    }
    Integer ordinal = token.digits() ? null : Numbers.ordinal(c);
    return ordinal != null && inMonth(ordinal) ? ordinal : null;
  }

  private static boolean inMonth(int day) {
    return day >= 1 && day <= 31;
  }
}
