package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Which;
import dev.demarche.coding.time.Token.Suffix;
import dev.demarche.coding.time.Word.Entry;
import dev.demarche.coding.time.YearRef.Kind;
import org.jspecify.annotations.Nullable;

/** Years: behind a month or a day, and alone. */
final class Years {
  private static final int BUDDHIST_OFFSET = 543;

  /** Years from then on are of the Buddhist era where they date a day or a month. */
  private static final int BUDDHIST_FROM = 2400;

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2150;

  private Years() {}

  static boolean plausible(int year) {
    return (year >= EARLIEST && year <= LATEST)
        || (year >= BUDDHIST_FROM && year <= LATEST + BUDDHIST_OFFSET);
  }

  /**
   * The year behind a month or a day, ", 2026", "(1992)", "of last year"; OPEN with the cursor
   * where it was, if there is none.
   */
  static YearRef behind(Cursor c) {
    int start = c.at();
    boolean open = c.skip('(');
    boolean comma = !open && c.skip(',');
    Integer number = number(c);
    if (number != null && (!open || c.skip(')'))) {
      return YearRef.fixed(number);
    }
    c.back(start);
    c.skip(Sense.OF);
    YearRef relative = comma || open ? null : relative(c);
    if (relative == null && !comma && !open) {
      number = start == c.at() ? null : number(c);
      relative = number == null ? null : YearRef.fixed(number);
    }
    if (relative == null) {
      c.back(start);
    }
    return relative == null ? YearRef.OPEN : relative;
  }

  /** A four-digit year, with or without the word for its era. */
  static @Nullable Integer number(Cursor c) {
    int start = c.at();
    boolean era = c.skip(Sense.ERA);
    Token token = c.token(0);
    if (token == null || !token.digits(4, 4) || !plausible(token.number())) {
      c.back(start);
      return null;
    }
    c.next();
    era |= c.skip(Sense.ERA);
    boolean buddhist = era || token.number() >= BUDDHIST_FROM;
    return buddhist ? token.number() - BUDDHIST_OFFSET : token.number();
  }

  /** "last year", "the same year", "the following year". */
  static @Nullable YearRef relative(Cursor c) {
    int start = c.at();
    c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    Entry unit = which == null ? null : c.take(Sense.UNIT);
    if (which == null || unit == null || !isYear(unit)) {
      c.back(start);
      return null;
    }
    return switch (which.named(Which.class)) {
      case LAST, RECENT -> new YearRef(Kind.FROM_PUBLICATION, -1);
      case NEXT, COMING -> new YearRef(Kind.FROM_PUBLICATION, 1);
      case THIS -> new YearRef(Kind.FROM_PUBLICATION, 0);
      case FOLLOWING -> new YearRef(Kind.FROM_STORY, 1);
      case PREVIOUS -> new YearRef(Kind.FROM_STORY, -1);
      case SAME -> new YearRef(Kind.FROM_STORY, 0);
    };
  }

  /** How a word before a month, a season or a feast picks its year. */
  static YearRef picked(@Nullable Entry which) {
    if (which == null) {
      return YearRef.OPEN;
    }
    return switch (which.named(Which.class)) {
      case LAST, RECENT -> YearRef.of(Kind.LAST);
      case NEXT, COMING -> YearRef.of(Kind.NEXT);
      case THIS -> YearRef.of(Kind.THIS);
      case FOLLOWING -> YearRef.of(Kind.FOLLOWING);
      case PREVIOUS -> YearRef.of(Kind.PREVIOUS);
      case SAME -> YearRef.of(Kind.FROM_STORY);
    };
  }

  /** A year alone, a decade, a span of years. */
  static @Nullable TimeValue parse(Cursor c) {
    // of "the 1972 treaty" the year alone is the time, of "the 1990s" all
    Token after = c.sees(Sense.THE) ? c.token(1) : null;
    if (after != null && after.suffix() == Suffix.PLURAL) {
      c.next();
    }
    if (c.sees(Sense.ERA)) {
      Integer buddhist = number(c);
      return buddhist == null ? null : new CalendarYear(buddhist);
    }
    Token token = c.token(0);
    if (token == null || !token.digits() || token.end() - token.start() < 4) {
      return null;
    }
    if (token.suffix() == Suffix.PLURAL) {
      return decade(c, token);
    }
    Integer year = token.number() < BUDDHIST_FROM || c.sees(1, Sense.ERA) ? number(c) : null;
    if (year == null || !YearEvidence.alone(c)) {
      return null;
    }
    TimeValue span = seasonOfYears(c, year);
    return span == null ? new CalendarYear(year) : span;
  }

  private static @Nullable TimeValue decade(Cursor c, Token token) {
    int year = token.number();
    c.next();
    return year % 10 == 0 && plausible(year) && token.end() - token.start() == 5
        ? new YearSpan(year, year + (year % 100 == 0 ? 99 : 9))
        : null;
  }

  /** "2025/26", "2025-26". */
  private static @Nullable TimeValue seasonOfYears(Cursor c, int year) {
    Integer second = secondOf(c, year);
    return second == null ? null : new YearSpan(year, second);
  }

  /** The second of two years written "2025/26", with the cursor after it, or null. */
  static @Nullable Integer secondOf(Cursor c, int year) {
    Token mark = c.token(0);
    Token second = c.token(1);
    boolean joined = mark != null && mark.glued() && (mark.mark('/') || mark.mark('-'));
    if (!joined || second == null || !second.glued() || !second.digits(2, 2)) {
      return null;
    }
    int whole = year / 100 * 100 + second.number();
    if (whole <= year || c.mark(2, '-')) {
      return null;
    }
    c.next();
    c.next();
    return whole;
  }

  static boolean isYear(Entry unit) {
    return unit.is(Unit.YEAR) && unit.extra() == 1 && !unit.plural();
  }
}
