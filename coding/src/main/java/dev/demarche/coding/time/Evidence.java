package dev.demarche.coding.time;

import dev.demarche.coding.time.Word.Entry;

/** Whether a word that may be something else, "May", "Sun", "spring", tells a time where it is. */
final class Evidence {
  private Evidence() {}

  /** Whether the entry of the token at the cursor counts. */
  static boolean holds(Cursor c, Entry entry) {
    return !entry.weak() || c.known() || before(c) || after(c);
  }

  private static boolean before(Cursor c) {
    int back = c.sees(-1, Sense.THE) || c.mark(-1, '-') ? -2 : -1;
    boolean bound = c.sees(back, Sense.BOUND) || c.sees(back, Sense.BETWEEN);
    boolean link =
        c.sees(back, Sense.LINK, Sense.Link.IN)
            || c.sees(back, Sense.LINK, Sense.Link.OVER)
            || c.sees(back, Sense.LINK, Sense.Link.COURSE);
    return bound
        || link
        || c.sees(back, Sense.PORTION)
        || c.sees(back, Sense.WHICH)
        || c.sees(back, Sense.EVERY)
        || (c.sees(back, Sense.OF) && isPiece(c, back - 1))
        || (c.sees(back, Sense.JOIN) && c.sees(back - 1, Sense.MONTH));
  }

  /** "The end of", "the second week of", "the first half of", "the last Monday of". */
  private static boolean isPiece(Cursor c, int at) {
    return c.sees(at, Sense.EDGE)
        || c.sees(at, Sense.UNIT)
        || c.sees(at, Sense.HALF)
        || c.sees(at, Sense.WEEKDAY);
  }

  private static boolean after(Cursor c) {
    int ahead = c.mark(1, '.') || c.mark(1, ',') ? 2 : 1;
    Token next = c.token(ahead);
    return next != null && next.digits(4, 4) && Years.plausible(next.number());
  }
}
