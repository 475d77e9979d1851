package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Hinge;
import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Weekday.Pick;
import dev.demarche.coding.time.Word.Entry;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week: "last Tuesday", "Tuesday week", "a week on Thursday", "Friday of last week".
 */
final class Weekdays {
  private Weekdays() {}

  static @Nullable TimeValue parse(Cursor c) {
    TimeValue further = weekOn(c);
    if (further != null) {
      return further;
    }
    c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    Entry day = c.entry(0, Sense.WEEKDAY);
    if (day == null || (day.weak() && !c.known() && !abbreviation(c))) {
      return null;
    }
    c.next();
    if (day.weak()) {
      c.skipGlued('.');
    }
    DayOfWeek weekday = DayOfWeek.of(day.value());
    Pick inWeek = which == null ? week(c) : null;
    if (inWeek != null) {
      return new Weekday(weekday, inWeek, 0);
    }
    boolean weekLater =
        c.sees(0, Sense.UNIT, Unit.WEEK) && !c.mark(1, '-') && c.skip(Sense.UNIT, Unit.WEEK);
    return new Weekday(weekday, pick(which), weekLater ? 1 : 0);
  }

  private static boolean abbreviation(Cursor c) {
    return c.sees(-1, Sense.LINK, Link.ON) || c.sees(-1, Sense.WHICH);
  }

  /** "a week on Thursday", "two weeks from Monday". */
  private static @Nullable TimeValue weekOn(Cursor c) {
    int start = c.at();
    Amount amount = c.sees(Sense.AN) || c.sees(Sense.NUMBER) ? Amounts.amount(c) : null;
    boolean weeks = amount != null && amount.unit() == Unit.WEEK && amount.exact();
    boolean on = c.skip(Sense.LINK, Link.ON) || c.skip(Sense.BOUND, Bounded.Bound.FROM);
    Entry day = weeks && on ? c.take(Sense.WEEKDAY) : null;
    if (day == null || amount == null) {
      c.back(start);
      return null;
    }
    return new Weekday(DayOfWeek.of(day.value()), Pick.OPEN, (int) amount.least());
  }

  /** "Friday of last week", "Monday this week". */
  private static @Nullable Pick week(Cursor c) {
    int start = c.at();
    boolean linked = c.skip(Sense.OF) || c.skip(Sense.LINK, Link.IN);
    Entry which = c.take(Sense.WHICH);
    boolean week = which != null && c.skip(Sense.UNIT, Unit.WEEK);
    Pick pick = which != null && week ? inWeek(which.named(Which.class)) : null;
    if (pick != null) {
      return pick;
    }
    c.back(start);
    return linked ? null : before(c);
  }

  private static @Nullable Pick inWeek(Which which) {
    return switch (which) {
      case LAST, RECENT, PREVIOUS -> Pick.IN_LAST_WEEK;
      case THIS -> Pick.IN_THIS_WEEK;
      case NEXT, COMING -> Pick.IN_NEXT_WEEK;
      case SAME, FOLLOWING -> null;
    };
  }

  /** "the Friday before", "the Monday after". */
  private static @Nullable Pick before(Cursor c) {
    if (c.sees(0, Sense.HINGE, Hinge.BEFORE) && Amounts.ends(c, 1)) {
      c.next();
      return Pick.PREVIOUS;
    }
    if (c.sees(0, Sense.HINGE, Hinge.AFTER) && Amounts.ends(c, 1)) {
      c.next();
      return Pick.FOLLOWING;
    }
    return null;
  }

  private static Pick pick(@Nullable Entry which) {
    if (which == null) {
      return Pick.OPEN;
    }
    return switch (which.named(Which.class)) {
      case LAST, RECENT -> Pick.LAST;
      case NEXT, COMING -> Pick.NEXT;
      case THIS -> Pick.THIS;
      case FOLLOWING -> Pick.FOLLOWING;
      case PREVIOUS -> Pick.PREVIOUS;
      case SAME -> Pick.SAME;
    };
  }
}
