package dev.demarche.coding.time;

/** Whether a number of four digits is a year where it is. */
final class YearEvidence {
  private YearEvidence() {}

  /** Whether the number just passed stands as a year and does not count or measure something. */
  static boolean alone(Cursor c) {
    Token year = c.token(-1);
    Token next = c.token(0);
    boolean unit = c.sees(Sense.UNIT) || c.sees(Sense.ZONE) || c.mark(0, '%');
    boolean money = c.mark(-2, '$') || c.mark(-2, '€') || c.mark(-2, '£') || c.mark(-2, '#');
    boolean decimal =
        (c.mark(0, '.') || c.mark(0, ':')) && next != null && next.glued() && gluedDigits(c);
    if (unit || money || decimal || year == null || (c.mark(-2, '.') && year.glued())) {
      return false;
    }
    return c.known()
        || introduced(c)
        || owned(c, year)
        || next == null
        || !next.letters()
        || next.capital();
  }

  private static boolean gluedDigits(Cursor c) {
    Token after = c.token(1);
    return after != null && after.glued() && after.digits();
  }

  /** "a 2015 accord", "its 1973 loan", but not "their 2000 soldiers". */
  private static boolean owned(Cursor c, Token year) {
    boolean modern = year.number() > 1900 && year.number() % 100 != 0;
    return modern && (c.sees(-2, Sense.AN) || c.sees(-2, Sense.OWNER) || c.mark(-2, '\''));
  }

  private static boolean introduced(Cursor c) {
    return c.sees(-2, Sense.THE)
        || c.sees(-2, Sense.LINK)
        || c.sees(-2, Sense.BOUND)
        || c.sees(-2, Sense.OF)
        || c.sees(-2, Sense.JOIN)
        || c.sees(-2, Sense.PORTION)
        || c.sees(-2, Sense.BETWEEN)
        || c.sees(Sense.JOIN)
        || c.sees(Sense.LINK);
  }
}
