package dev.demarche.coding.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: "2026-02-04", "04/02/2026", "14.11.2025". */
final class NumericDates {
  private NumericDates() {}

  static @Nullable TimeValue parse(Cursor c) {
    Token first = c.token(0);
    Token second = c.token(2);
    Token third = c.token(4);
    boolean numbers = isNumber(first) && isNumber(second) && isNumber(third);
    if (!numbers || first == null || second == null || third == null || !separated(c)) {
      return null;
    }
    c.back(c.at() + 5);
    if (first.digits(4, 4)) {
      return date(first.number(), second.number(), third.number());
    }
    boolean fullYear = third.digits(4, 4);
    if (!fullYear && !(c.mark(-2, '/') && third.digits(2, 2))) {
      return null;
    }
    int year = fullYear ? third.number() : century(third.number());
    TimeValue dayFirst = date(year, second.number(), first.number());
    return dayFirst == null ? date(year, first.number(), second.number()) : dayFirst;
  }

  private static boolean isNumber(@Nullable Token token) {
    return token != null && token.digits(1, 4);
  }

  /** Whether the same mark stands twice, without spaces, and nothing is written on behind. */
  private static boolean separated(Cursor c) {
    for (int i = 1; i <= 4; i++) {
      Token token = c.token(i);
      if (token == null || !token.glued()) {
        return false;
      }
    }
    Token after = c.token(5);
    boolean open = after == null || !after.glued() || (!after.letters() && !after.mark('-'));
    boolean slash = c.mark(1, '/') && c.mark(3, '/');
    boolean stop = c.mark(1, '.') && c.mark(3, '.');
    return open && (slash || stop || (c.mark(1, '-') && c.mark(3, '-')));
  }

  private static int century(int twoDigits) {
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static @Nullable TimeValue date(int year, int month, int day) {
    int gregorian = year >= 2400 ? year - 543 : year;
    boolean valid = month >= 1 && month <= 12 && Years.plausible(year);
    if (!valid || !YearMonth.of(gregorian, month).isValidDay(day)) {
      return null;
    }
    return new CalendarDay(day, month, YearRef.fixed(gregorian), null);
  }
}
