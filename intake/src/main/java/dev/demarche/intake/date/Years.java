package dev.demarche.intake.date;

import java.util.OptionalInt;

/** Years as written, turned into years of the common era. */
final class Years {
  private static final int FIRST = 1800;
  private static final int LAST = 2100;
  private static final int BUDDHIST = 543;

  /** Two digits from here on mean the twentieth century. */
  private static final int TURN = 70;

  private Years() {}

  /** The year of a token, if it can be one. */
  static OptionalInt of(Token token) {
    if (token.isFourDigits()) {
      return of(token.value());
    }
    return token.isTwoDigits()
        ? OptionalInt.of(token.value() + (token.value() < TURN ? 2000 : 1900))
        : OptionalInt.empty();
  }

  /** {@code written} if it is a year of news, less 543 if it is of the Buddhist era. */
  static OptionalInt of(int written) {
    int year = written >= FIRST + BUDDHIST && written > LAST ? written - BUDDHIST : written;
    return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
