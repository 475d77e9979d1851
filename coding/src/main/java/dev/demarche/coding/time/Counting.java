package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Word.Entry;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Times counted as they go on, "for the third day running", and times that come back. */
final class Counting {
  private final Cursor.Rule point;

  /**
   * The rules.
   *
   * @param point what may follow with "on": "for a third day on Friday"
   */
  Counting(Cursor.Rule point) {
    this.point = point;
  }

  /** "for the third day", "on the fourth night running", "for a fifth day on Friday". */
  @Nullable TimeValue parse(Cursor c) {
    boolean goesOn = c.skip(Sense.LINK, Link.FOR);
    boolean link = goesOn || c.skip(Sense.LINK, Link.ON);
    boolean article = c.skip(Sense.THE) || c.skip(Sense.AN);
    Integer number = Numbers.ordinal(c);
    goesOn |= c.skipAll(Sense.FILL);
    Entry unit = number == null ? null : unit(c);
    if (unit == null) {
      return null;
    }
    goesOn |= c.skip(Sense.RUNNING);
    TimeValue named = onWeekday(c);
    return named == null ? value(unit, goesOn, c.known() || (link && article)) : named;
  }

  private static @Nullable Entry unit(Cursor c) {
    Entry unit = c.take(Sense.UNIT);
    if (unit == null) {
      return c.take(Sense.WEEKDAY);
    }
    return unit.plural() || unit.is(Unit.HALF) || unit.is(Unit.QUARTER) ? null : unit;
  }

  private @Nullable TimeValue onWeekday(Cursor c) {
    int start = c.at();
    boolean dated = c.skip(Sense.LINK, Link.ON) && c.sees(Sense.WEEKDAY);
    TimeValue on = dated ? point.parse(c) : null;
    if (on == null) {
      c.back(start);
    }
    return on;
  }

  private static @Nullable TimeValue value(Entry unit, boolean goesOn, boolean day) {
    if (unit.sense() == Sense.WEEKDAY) {
      return goesOn ? new Weekday(DayOfWeek.of(unit.value()), Weekday.Pick.OPEN, 0) : null;
    }
    Unit name = unit.named(Unit.class);
    if (name == Unit.DAY) {
      return goesOn || day ? new Period(name, 0, Anchor.STORY) : null;
    }
    return goesOn && name.compareTo(Unit.DAY) > 0 ? new Period(name, 0, Anchor.PUBLICATION) : null;
  }

  /** "every second Tuesday", "on Fridays", "daily". */
  static @Nullable TimeValue recurring(Cursor c) {
    c.skip(Sense.LINK);
    if (c.skip(Sense.RECURRING)) {
      return new Recurring();
    }
    if (!c.skip(Sense.EVERY)) {
      return null;
    }
    Numbers.ordinal(c);
    boolean counted = Amounts.amount(c) != null;
    boolean named =
        c.skip(Sense.UNIT)
            || c.skip(Sense.WEEKDAY)
            || c.skip(Sense.DAYPART)
            || c.skip(Sense.SEASON)
            || c.skip(Sense.MONTH);
    c.skip(Sense.DAYPART);
    return counted || named ? new Recurring() : null;
  }
}
