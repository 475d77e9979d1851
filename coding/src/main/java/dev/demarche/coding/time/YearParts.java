package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Word.Entry;
import dev.demarche.coding.time.YearRef.Kind;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Numbered pieces: "Q3 2025", "the second half of April", "the first Monday in March". */
final class YearParts {
  private final Cursor.Rule whole;

  /**
   * The rules.
   *
   * @param whole what may be cut into pieces
   */
  YearParts(Cursor.Rule whole) {
    this.whole = whole;
  }

  @Nullable TimeValue parse(Cursor c) {
    c.skip(Sense.THE);
    Entry name = c.take(Sense.QUARTER);
    if (name != null) {
      return new YearPart(name.value(), Unit.QUARTER, year(c));
    }
    // "in the last" is one word of the lexicon
    boolean last = c.skip(Sense.WHICH, Which.LAST) || c.skip(Sense.WHICH, Which.RECENT);
    Integer number = last ? Integer.valueOf(-1) : Numbers.ordinal(c);
    if (number == null) {
      return null;
    }
    Entry weekday = c.take(Sense.WEEKDAY);
    if (weekday != null) {
      TimeValue of = of(c);
      return of == null ? null : new NthWeekday(number, DayOfWeek.of(weekday.value()), of);
    }
    c.skip('-');
    Amount piece = piece(c);
    return piece == null ? null : cut(c, number, piece);
  }

  /** "week", "ten days", "days". */
  private static @Nullable Amount piece(Cursor c) {
    Entry unit = c.take(Sense.UNIT);
    if (unit != null) {
      int count = unit.plural() ? 3 : unit.extra();
      return new Amount(count, count, unit.named(Unit.class));
    }
    return Amounts.amount(c);
  }

  private @Nullable TimeValue cut(Cursor c, int number, Amount piece) {
    Unit unit = piece.unit();
    if (number > 0 && number <= 4 && (unit == Unit.QUARTER || (unit == Unit.HALF && number <= 2))) {
      YearRef year = year(c);
      if (!year.open() || (unit == Unit.QUARTER && !c.sees(Sense.OF))) {
        return new YearPart(number, unit, year);
      }
    }
    if (unit == Unit.YEAR && piece.least() == 100 && number > 0) {
      return new YearSpan(number * 100 - 99, number * 100);
    }
    TimeValue of = of(c);
    return of == null ? null : new Slice(number, piece, of);
  }

  private @Nullable TimeValue of(Cursor c) {
    boolean linked = c.skip(Sense.OF) || c.skip(Sense.LINK, Sense.Link.IN);
    return linked ? c.inner(whole) : null;
  }

  private static YearRef year(Cursor c) {
    YearRef year = Years.behind(c);
    if (!year.open()) {
      return year;
    }
    int start = c.at();
    boolean ofTheYear = c.skip(Sense.OF) && c.skip(Sense.THE) && c.skip(Sense.UNIT, Unit.YEAR);
    if (!ofTheYear) {
      c.back(start);
    }
    return ofTheYear ? YearRef.of(Kind.THIS) : YearRef.OPEN;
  }
}
