package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Calendar units near now or the story: "last week", "the following day", "that month". */
final class Periods {
  private Periods() {}

  static @Nullable TimeValue parse(Cursor c) {
    boolean the = c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    if (which != null) {
      return picked(c, which.named(Which.class), the);
    }
    Entry unit = c.take(Sense.UNIT);
    if (unit == null || unit.plural() || unit.extra() != 1) {
      return null;
    }
    return the || afterHyphen(c) ? bare(c, unit.named(Unit.class)) : null;
  }

  private static boolean afterHyphen(Cursor c) {
    return c.mark(-2, '-') && c.sees(-3, Sense.PORTION);
  }

  private static @Nullable TimeValue picked(Cursor c, Which which, boolean the) {
    if (which == Which.RECENT || which == Which.COMING) {
      return null;
    }
    boolean daypart = c.sees(Sense.DAYPART);
    Entry unit = c.take(Sense.UNIT);
    if (unit == null) {
      return daypart && !the && c.skip(Sense.DAYPART) && !c.mark(0, '-') ? day(which) : null;
    }
    if (unit.plural() || c.mark(0, '-') || (daypart && the)) {
      return null;
    }
    return daypart ? day(which) : unit(which, the, unit);
  }

  private static @Nullable TimeValue unit(Which which, boolean the, Entry unit) {
    Unit name = unit.named(Unit.class);
    int count = unit.extra();
    if (name.compareTo(Unit.DAY) < 0) {
      // "at the last minute" is no yesterday
      return which == Which.LAST ? null : day(which);
    }
    if (which == Which.LAST && the && name == Unit.DAY) {
      return null;
    }
    if (name == Unit.YEAR && count > 1) {
      return decade(which, count);
    }
    return switch (which) {
      case LAST, RECENT -> new Period(name, -count, Anchor.PUBLICATION);
      case NEXT, COMING -> new Period(name, count, Anchor.PUBLICATION);
      case THIS -> new Period(name, 0, Anchor.PUBLICATION);
      case FOLLOWING -> new Period(name, count, Anchor.STORY);
      case PREVIOUS -> new Period(name, -count, Anchor.STORY);
      case SAME -> new Period(name, 0, Anchor.STORY);
    };
  }

  /** "this morning", "last night", "that evening", "the next morning". */
  private static TimeValue day(Which which) {
    return switch (which) {
      case LAST, RECENT -> new NearDay(-1, -1);
      case THIS -> new NearDay(0, 0);
      case NEXT, COMING -> new NearDay(1, 1);
      case FOLLOWING -> new Period(Unit.DAY, 1, Anchor.STORY);
      case PREVIOUS -> new Period(Unit.DAY, -1, Anchor.STORY);
      case SAME -> new Period(Unit.DAY, 0, Anchor.STORY);
    };
  }

  private static @Nullable TimeValue decade(Which which, int years) {
    var amount = new Amount(years, years, Unit.YEAR);
    return switch (which) {
      case LAST, RECENT -> new Stretch(Stretch.Toward.BACK, amount);
      case NEXT, COMING, FOLLOWING -> new Stretch(Stretch.Toward.AHEAD, amount);
      case THIS, PREVIOUS, SAME -> null;
    };
  }

  /** "the month", "the year" where something before makes a date of it; "the weekend". */
  private static @Nullable TimeValue bare(Cursor c, Unit unit) {
    if (unit == Unit.WEEKEND) {
      return new Period(unit, 0, Anchor.PUBLICATION);
    }
    if (unit.compareTo(Unit.DAY) < 0 || !introduced(c)) {
      return null;
    }
    return new Period(unit, 0, unit == Unit.DAY ? Anchor.STORY : Anchor.PUBLICATION);
  }

  /** Whether "the month" just passed, or "-month", hangs on a word that makes a date of it. */
  private static boolean introduced(Cursor c) {
    boolean of = c.sees(-3, Sense.OF) && (c.sees(-4, Sense.EDGE) || c.sees(-4, Sense.UNIT));
    boolean in = c.sees(-3, Sense.LINK, Link.IN) && c.sees(-4, Sense.PORTION);
    return of
        || in
        || c.sees(-3, Sense.PORTION)
        || c.sees(-3, Sense.LINK, Link.COURSE)
        || c.sees(-3, Sense.BOUND);
  }
}
