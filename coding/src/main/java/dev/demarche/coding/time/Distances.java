package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Hinge;
import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Stretch.Toward;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** What amounts become: "three weeks ago", "two days later", "within 30 days", "for two hours". */
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
    TimeValue stretch = stretch(c);
    if (stretch != null) {
      return stretch;
    }
    if (c.skip(Sense.WITHIN)) {
      c.skip(Sense.THE);
      Amount amount = countedOrUnit(c);
      return amount == null ? null : new Stretch(Toward.WITHIN, amount);
    }
    TimeValue ahead = ahead(c);
    if (ahead != null) {
      return ahead;
    }
    TimeValue eve = eve(c);
    return eve == null ? hinged(c) : eve;
  }

  /** "in the past week", "the coming days", "the last three years". */
  private static @Nullable TimeValue stretch(Cursor c) {
    int start = c.at();
    boolean the = c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    Which pick = which == null ? Which.SAME : Which.values()[which.value()];
    boolean loose = pick == Which.RECENT || pick == Which.COMING;
    // "food would last two days"
    boolean told = loose || the || pick == Which.FOLLOWING || c.known();
    Amount amount = pick == Which.SAME || !told ? null : Amounts.amount(c);
    if (amount == null && (loose || the || pick == Which.FOLLOWING)) {
      amount = Amounts.some(c);
    }
    if (amount == null && loose && c.sees(Sense.UNIT) && (the || !c.mark(1, '-'))) {
      amount = unit(c);
    }
    Toward toward = toward(pick);
    if (amount == null || toward == null) {
      c.back(start);
      return null;
    }
    return new Stretch(toward, amount);
  }

  private static @Nullable Toward toward(Which pick) {
    return switch (pick) {
      case LAST, RECENT -> Toward.BACK;
      case NEXT, COMING, FOLLOWING -> Toward.AHEAD;
      case THIS, PREVIOUS, SAME -> null;
    };
  }

  /** "within a week", "within days", "within the hour". */
  private static @Nullable Amount countedOrUnit(Cursor c) {
    Amount amount = Amounts.amount(c);
    amount = amount == null ? Amounts.some(c) : amount;
    return amount == null ? unit(c) : amount;
  }

  private static @Nullable Amount unit(Cursor c) {
    Entry unit = c.take(Sense.UNIT);
    return unit == null
        ? null
        : new Amount(unit.extra(), unit.extra(), Unit.values()[unit.value()]);
  }

  /** "in two weeks", which of the past is a duration. */
  private static @Nullable TimeValue ahead(Cursor c) {
    int start = c.at();
    Amount amount = null;
    if (c.skip(Sense.LINK, Link.IN)) {
      amount = Amounts.amount(c);
      amount = amount == null ? Amounts.some(c) : amount;
      if (c.mark(0, '\'') || c.mark(0, '\u2019') || "'s".equals(key(c, 0))) {
        c.next();
      }
    }
    if (amount == null || hinge(c) != null) {
      c.back(start);
      return null;
    }
    return new InTime(amount);
  }

  private static boolean plural(Cursor c) {
    Entry unit = c.entry(-1, Sense.UNIT);
    return unit != null && unit.plural();
  }

  private static String key(Cursor c, int ahead) {
    Token token = c.token(ahead);
    return token == null ? "" : token.key();
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
      amount = c.sees(Sense.WHICH) ? null : unit(c);
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
  private static @Nullable Hinge hinge(Cursor c) {
    Entry entry = c.entry(0, Sense.HINGE);
    if (entry == null || c.sees(0, Sense.LINK) && !endsClause(c)) {
      return null;
    }
    return Hinge.values()[entry.value()];
  }

  private static boolean endsClause(Cursor c) {
    Token next = c.token(1);
    return next == null || !next.letters() && !next.digits();
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
    return days && (base instanceof CalendarYear || base instanceof YearSpan)
        || base instanceof Length;
  }

  private TimeValue based(Cursor c, Amount amount, int sign) {
    if (c.sees(0, Sense.WHICH, Which.SAME) && Amounts.ends(c, 1)) {
      c.next();
      return Shift.from(Anchor.STORY, sign, amount);
    }
    boolean story = Amounts.ends(c, 0) && !c.sees(Sense.BREAK) || c.done();
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
