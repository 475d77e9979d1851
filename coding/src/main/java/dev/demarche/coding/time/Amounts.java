package dev.demarche.coding.time;

import dev.demarche.coding.time.Numbers.Count;
import dev.demarche.coding.time.Sense.Join;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Amounts of time: "three days", "a year and a half", "two-hour", "three to five months". */
final class Amounts {
  /** What a plural alone means: "days", "weeks". */
  private static final Count SOME = new Count(2, 6);

  private Amounts() {}

  /** An amount with its number, or null. */
  static @Nullable Amount amount(Cursor c) {
    int start = c.at();
    c.skipAll(Sense.APPROX);
    Amount amount = half(c);
    if (amount == null) {
      amount = counted(c);
    }
    if (amount == null || (c.mark(0, '-') && c.sees(1, Sense.OLD)) || c.sees(Sense.OLD)) {
      c.back(start);
      return null;
    }
    return amount;
  }

  /** One of a unit, "hour", or null. */
  static @Nullable Amount unit(Cursor c) {
    Entry unit = c.take(Sense.UNIT);
    return unit == null ? null : new Amount(unit.extra(), unit.extra(), unit.named(Unit.class));
  }

  /** A plural alone, or null. */
  static @Nullable Amount some(Cursor c) {
    int start = c.at();
    c.skipAll(Sense.APPROX);
    Entry unit = c.take(Sense.UNIT);
    if (unit == null || !unit.plural()) {
      c.back(start);
      return null;
    }
    return of(SOME, unit);
  }

  /** "half an hour", "half a year". */
  private static @Nullable Amount half(Cursor c) {
    int start = c.at();
    if (c.skip(Sense.HALF) && c.skip(Sense.AN)) {
      Entry unit = c.take(Sense.UNIT);
      if (unit != null && !unit.plural()) {
        return of(Count.of(0.5), unit);
      }
    }
    c.back(start);
    return lasting(c);
  }

  /** "week-long". */
  private static @Nullable Amount lasting(Cursor c) {
    int start = c.at();
    Entry unit = c.take(Sense.UNIT);
    if (unit != null && c.skipGlued('-') && c.skip(Sense.FILL)) {
      return of(Count.of(1), unit);
    }
    c.back(start);
    return null;
  }

  private static @Nullable Amount counted(Cursor c) {
    Token first = c.token(0);
    Count count = Numbers.count(c);
    boolean article = count == null && c.skip(Sense.AN);
    if (count == null && !article) {
      return null;
    }
    Count number = count == null ? Count.of(1) : count;
    boolean halves = !article && andHalf(c);
    Count least = halves ? number.plus(0.5) : number;
    Count most = article ? null : upper(c);
    Count whole = most == null ? least : new Count(least.least(), most.most());
    return withUnit(c, whole, article, first);
  }

  private static @Nullable Amount withUnit(
      Cursor c, Count count, boolean article, @Nullable Token first) {
    boolean hyphen = c.skip('-');
    if (!hyphen) {
      c.skipAll(Sense.FILL);
    }
    Entry unit = c.take(Sense.UNIT);
    Token last = c.token(-1);
    if (unit == null || first == null || last == null || (unit.plural() && article)) {
      return null;
    }
    // "a half", "one quarter" and "a second" measure something else
    boolean fraction = isFraction(unit) && !hyphen;
    boolean singular = !unit.plural() && !hyphen && !article && count.most() > 1.5;
    if (fraction || (singular && !c.known())) {
      return null;
    }
    boolean more = !hyphen && andHalf(c);
    return of(more ? count.plus(0.5) : count, unit);
  }

  private static boolean isFraction(Entry unit) {
    return !unit.plural() && (unit.is(Unit.HALF) || isQuarter(unit));
  }

  private static boolean isQuarter(Entry unit) {
    return unit.is(Unit.QUARTER);
  }

  /** The greater number of "three to five", "two or three", or null. */
  private static @Nullable Count upper(Cursor c) {
    int start = c.at();
    boolean joined = c.skip('-') || c.sees(0, Sense.JOIN, Join.TO) || c.sees(0, Sense.JOIN);
    c.skip(Sense.JOIN);
    Count upper = joined ? Numbers.count(c) : null;
    if (upper == null || !c.sees(Sense.UNIT)) {
      c.back(start);
      return null;
    }
    return upper;
  }

  private static boolean andHalf(Cursor c) {
    int start = c.at();
    if (c.skip(Sense.JOIN, Join.AND) && c.skip(Sense.AN) && c.skip(Sense.HALF)) {
      return true;
    }
    c.back(start);
    return false;
  }

  private static Amount of(Count count, Entry unit) {
    Count whole = count.times(unit.extra());
    return new Amount(whole.least(), whole.most(), unit.named(Unit.class));
  }

  /** Whether nothing that "before" or "after" could govern follows the token {@code ahead}. */
  static boolean ends(Cursor c, int ahead) {
    Token next = c.token(ahead);
    return next == null
        || (!next.letters() && !next.digits())
        || c.sees(ahead, Sense.LINK)
        || c.sees(ahead, Sense.BREAK)
        || c.sees(ahead, Sense.JOIN)
        || c.sees(ahead, Sense.BOUND);
  }
}
