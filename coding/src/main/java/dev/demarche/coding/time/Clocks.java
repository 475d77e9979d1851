package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Times of day: "14:30", "six in the morning", "half past six", "the small hours". */
final class Clocks {
  private static final int HOURS = 24;

  private Clocks() {}

  /**
   * Moves past a time of day with its preposition; false, with the cursor where it was, if none.
   */
  static boolean skip(Cursor c) {
    int start = c.at();
    boolean at = false;
    for (int i = 0; i < 3 && (c.sees(0, Sense.LINK, Link.AT) || c.sees(Sense.APPROX)); i++) {
      Entry link = c.entry(0, Sense.LINK);
      at |= link != null && link.extra() == 0;
      c.next();
    }
    if (hour(c, at)) {
      rest(c);
      return true;
    }
    c.back(start);
    return daypart(c);
  }

  /** "at dawn", "in the morning", "by evening". */
  static boolean daypart(Cursor c) {
    int start = c.at();
    c.skip(Sense.LINK);
    c.skip(Sense.THE);
    c.skip(Sense.PORTION);
    if (c.skip(Sense.DAYPART)) {
      c.skip(Sense.ZONE);
      return true;
    }
    c.back(start);
    return false;
  }

  private static void rest(Cursor c) {
    c.skip(Sense.MERIDIEM);
    c.skip(Sense.ZONE);
    int end = c.at();
    if (!(c.skip(Sense.LINK, Link.IN) && c.skip(Sense.THE) && c.skip(Sense.DAYPART))) {
      c.back(end);
    }
  }

  private static boolean hour(Cursor c, boolean at) {
    return spoken(c) || written(c, at) || full(c, at);
  }

  /** "half past six", "a quarter to three", "ten past four". */
  private static boolean spoken(Cursor c) {
    int start = c.at();
    c.skip(Sense.AN);
    boolean minutes =
        c.skip(Sense.HALF) || c.skip(Sense.UNIT, Unit.QUARTER) || Numbers.count(c) != null;
    if (minutes && c.skip(Sense.MINUTES) && fits(Numbers.count(c))) {
      return true;
    }
    c.back(start);
    return false;
  }

  /** "14:30", "11.30 p.m.", "1510 UTC". */
  private static boolean written(Cursor c, boolean at) {
    Token hour = c.token(0);
    Token mark = c.token(1);
    Token minute = c.token(2);
    if (hour == null || !hour.digits(1, 4)) {
      return false;
    }
    boolean four = hour.digits(4, 4) && c.sees(1, Sense.ZONE);
    boolean colon = mark != null && mark.glued() && mark.mark(':');
    boolean stop = mark != null && mark.glued() && mark.mark('.');
    boolean told = at || c.sees(3, Sense.MERIDIEM) || c.sees(3, Sense.ZONE);
    boolean minutes = minute != null && minute.glued() && minute.digits(2, 2);
    boolean parts = hour.number() <= HOURS && minutes && (colon || (stop && told));
    if (parts) {
      c.back(c.at() + 3);
    } else if (four) {
      c.next();
    }
    return parts || four;
  }

  /** "6 a.m.", "four o'clock", "five in the morning", and after "at" a number alone. */
  private static boolean full(Cursor c, boolean at) {
    int start = c.at();
    boolean hour = fits(Numbers.count(c));
    boolean morning =
        c.sees(0, Sense.LINK, Link.IN) && c.sees(1, Sense.THE) && c.sees(2, Sense.DAYPART);
    boolean told = c.sees(Sense.MERIDIEM) || c.skip(Sense.OCLOCK) || morning;
    boolean alone = at && (Amounts.ends(c, 0) || c.sees(Sense.TODAY) || c.sees(Sense.WHICH));
    if (hour && (told || (alone && !c.mark(0, '%') && !c.mark(0, '-')))) {
      return true;
    }
    c.back(start);
    return false;
  }

  private static boolean fits(Numbers.@Nullable Count count) {
    return count != null && count.least() >= 0 && count.least() <= HOURS;
  }
}
