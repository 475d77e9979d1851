package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Stretch.Toward;
import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Amounts before and after now: "in the past week", "within 30 days", "in two weeks". */
final class Stretches {
  private Stretches() {}

  static @Nullable TimeValue parse(Cursor c) {
    TimeValue stretch = stretch(c);
    if (stretch != null) {
      return stretch;
    }
    if (!c.skip(Sense.WITHIN)) {
      return ahead(c);
    }
    c.skip(Sense.THE);
    Amount amount = countedOrUnit(c);
    return amount == null ? null : new Stretch(Toward.WITHIN, amount);
  }

  /** "in the past week", "the coming days", "the last three years". */
  private static @Nullable TimeValue stretch(Cursor c) {
    int start = c.at();
    boolean the = c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    Which pick = which == null ? Which.SAME : which.named(Which.class);
    boolean loose = pick == Which.RECENT || pick == Which.COMING;
    // "food would last two days"
    boolean told = loose || the || pick == Which.FOLLOWING || c.known();
    Amount amount = pick == Which.SAME || !told ? null : Amounts.amount(c);
    if (amount == null && (loose || the || pick == Which.FOLLOWING)) {
      amount = Amounts.some(c);
    }
    if (amount == null && loose && c.sees(Sense.UNIT) && (the || !c.mark(1, '-'))) {
      amount = Amounts.unit(c);
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
    return amount == null ? Amounts.unit(c) : amount;
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
    if (amount == null || Distances.hinge(c) != null) {
      c.back(start);
      return null;
    }
    return new InTime(amount);
  }

  private static String key(Cursor c, int ahead) {
    Token token = c.token(ahead);
    return token == null ? "" : token.key();
  }
}
