package dev.demarche.coding.time;

import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words. */
final class Numbers {
  /** Greater numbers count no time that news tells. */
  private static final int GREATEST = 100_000;

  private Numbers() {}

  /** A number and the greatest that it may mean. */
  record Count(double least, double most) {
    static Count of(double number) {
      return new Count(number, number);
    }

    Count plus(double more) {
      return new Count(least + more, most + more);
    }

    Count times(double factor) {
      return new Count(least * factor, most * factor);
    }
  }

  /** "twenty-first", "third". */
  static @Nullable Integer ordinal(Cursor c) {
    int start = c.at();
    Token token = c.token(0);
    if (token != null && token.digits() && token.suffix() == Token.Suffix.ORDINAL) {
      c.next();
      return token.number();
    }
    Entry tens = tens(c);
    if (tens != null) {
      c.skip('-');
    }
    Entry entry = c.take(Sense.ORDINAL);
    if (entry == null || (tens != null && entry.value() > 9)) {
      c.back(start);
      return null;
    }
    return entry.value() + (tens == null ? 0 : tens.value());
  }

  /** A count in digits or words, "thirty", "a hundred", "2.5", "a few", "twenty-one". */
  static @Nullable Count count(Cursor c) {
    Token token = c.token(0);
    if (token != null && token.digits()) {
      return digits(c, token);
    }
    Entry tens = tens(c);
    if (tens != null) {
      int end = c.at();
      c.skip('-');
      Entry ones = c.take(Sense.NUMBER);
      boolean compound = ones != null && ones.value() < 10 && ones.extra() == 0;
      c.back(compound ? c.at() : end);
      return multiplied(c, Count.of(tens.value() + (ones != null && compound ? ones.value() : 0)));
    }
    Entry entry = c.take(Sense.NUMBER);
    if (entry != null) {
      double most = entry.extra() == 0 ? entry.value() : entry.extra();
      return multiplied(c, new Count(entry.value(), most));
    }
    if (c.sees(1, Sense.MULTIPLIER)) {
      return c.skip(Sense.AN) ? multiplied(c, Count.of(1)) : null;
    }
    return c.sees(Sense.MULTIPLIER) ? multiplied(c, Count.of(1)) : null;
  }

  private static @Nullable Count digits(Cursor c, Token token) {
    if (token.suffix() != Token.Suffix.NONE && token.suffix() != Token.Suffix.GROUPED) {
      return null;
    }
    c.next();
    Token fraction = c.token(1);
    boolean decimal = fraction != null && fraction.glued() && fraction.digits(1, 1);
    Count count = Count.of(token.number());
    if (decimal && fraction != null && c.skipGlued('.')) {
      c.next();
      count = count.plus(fraction.number() / 10.0);
    }
    return token.number() > GREATEST ? null : count;
  }

  private static Count multiplied(Cursor c, Count count) {
    Entry times = c.take(Sense.MULTIPLIER);
    return times == null ? count : count.times(times.value());
  }

  private static @Nullable Entry tens(Cursor c) {
    Entry entry = c.entry(0, Sense.NUMBER);
    boolean tens = entry != null && entry.value() >= 20 && entry.value() % 10 == 0;
    return tens && entry != null && entry.extra() == 0 ? c.take(Sense.NUMBER) : null;
  }
}
