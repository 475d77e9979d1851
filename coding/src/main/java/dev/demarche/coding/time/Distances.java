package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Hinge;
import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** What amounts become: "three weeks ago", "two days later", "the day after", "for two hours". */
final class Distances {
  private final Cursor.Rule date;

  /**
   * The rules.
   *
   * @param date what may follow "the day after"
   */
  Distances(Cursor.Rule date) {
    this.date = date;
  }

  @Nullable TimeValue parse(Cursor c) {
    TimeValue eve = eve(c);
    return eve == null ? hinged(c) : eve;
  }

  private static boolean plural(Cursor c) {
    Entry unit = c.entry(-1, Sense.UNIT);
    return unit != null && unit.plural();
  }

  /** "the eve of Ramadan", "on the eve". */
  private @Nullable TimeValue eve(Cursor c) {
    int start = c.at();
    if (!c.skip(Sense.EVE)) {
      c.back(start);
      return null;
    }
    var day = new Amount(1, 1, Unit.DAY);
    if (!c.skip(Sense.OF)) {
      return Shift.from(Anchor.STORY, -1, day);
    }
    TimeValue base = c.inner(date);
    return base == null || vague(base, day)
        ? new Floating(day)
        : new Shift(base, Anchor.STORY, -1, day);
  }

  private @Nullable TimeValue hinged(Cursor c) {
    Token first = c.token(0);
    Amount amount = Amounts.amount(c);
    boolean plain = amount != null;
    if (amount == null) {
      amount = Amounts.some(c);
    }
    boolean calendar = amount == null && c.skip(Sense.THE);
    if (calendar) {
      amount = c.sees(Sense.WHICH) ? null : Amounts.unit(c);
      amount = amount != null && plural(c) ? new Amount(1, 6, amount.unit()) : amount;
    }
    if (amount == null || first == null) {
      return null;
    }
    Hinge hinge = hinge(c);
    if (hinge == null) {
      return plain ? new Length(amount) : null;
    }
    c.next();
    TimeValue hung = hung(c, amount, hinge);
    // "the week before" is a week, "a week before" a day
    boolean week = calendar && amount.unit() == Unit.WEEK;
    return week && hung instanceof Shift shift && shift.base() == null
        ? new Period(Unit.WEEK, shift.sign(), shift.anchor())
        : hung;
  }

  /** The hinge here; "on" is one only where nothing follows that it could govern. */
  static @Nullable Hinge hinge(Cursor c) {
    Entry entry = c.entry(0, Sense.HINGE);
    if (entry == null || (c.sees(0, Sense.LINK) && !endsClause(c))) {
      return null;
    }
    return entry.named(Hinge.class);
  }

  private static boolean endsClause(Cursor c) {
    Token next = c.token(1);
    return next == null || (!next.letters() && !next.digits());
  }

  private @Nullable TimeValue hung(Cursor c, Amount amount, Hinge hinge) {
    return switch (hinge) {
      case AGO -> Shift.from(Anchor.PUBLICATION, -1, amount);
      case HENCE -> Shift.from(Anchor.PUBLICATION, 1, amount);
      case LATER -> Shift.from(Anchor.STORY, 1, amount);
      case EARLIER -> Shift.from(Anchor.STORY, -1, amount);
      case BEFORE -> based(c, amount, -1);
      case AFTER -> based(c, amount, 1);
    };
  }

  /** Whether days cannot be counted from a date: "two days after the 2005 vote". */
  private static boolean vague(TimeValue base, Amount amount) {
    boolean days = amount.unit().compareTo(Unit.MONTH) < 0;
    return (days && (base instanceof CalendarYear || base instanceof YearSpan))
        || base instanceof Length;
  }

  private TimeValue based(Cursor c, Amount amount, int sign) {
    if (c.sees(0, Sense.WHICH, Which.SAME) && Amounts.ends(c, 1)) {
      c.next();
      return Shift.from(Anchor.STORY, sign, amount);
    }
    boolean story = (Amounts.ends(c, 0) && !c.sees(Sense.BREAK)) || c.done();
    TimeValue base = story ? null : c.inner(date);
    if (base != null && vague(base, amount)) {
      return new Floating(amount);
    }
    if (base != null) {
      return new Shift(base, Anchor.STORY, sign, amount);
    }
    return Amounts.ends(c, 0) ? Shift.from(Anchor.STORY, sign, amount) : new Floating(amount);
  }
}
