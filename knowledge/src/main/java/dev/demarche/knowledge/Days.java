package dev.demarche.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days as tables write them. What is written in the usual way is read without the general parser,
 * which takes many times as long for the twenty thousand days of the shipped tables.
 */
final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int NONE = -1;

  private Days() {}

  /**
   * The first day of a year, a month, or the day itself.
   *
   * @throws java.time.format.DateTimeParseException when the cell is none of them
   */
  static LocalDate first(String cell) {
    return switch (cell.length()) {
      case YEAR -> exact(cell + "-01-01");
      case MONTH -> exact(cell + "-01");
      default -> exact(cell);
    };
  }

  /**
   * The last day of a year, a month, or the day itself.
   *
   * @throws java.time.format.DateTimeParseException when the cell is none of them
   */
  static LocalDate last(String cell) {
    return switch (cell.length()) {
      case YEAR -> exact(cell + "-12-31");
      case MONTH -> YearMonth.parse(cell).atEndOfMonth();
      default -> exact(cell);
    };
  }

  private static LocalDate exact(String cell) {
    if (cell.length() == DAY && cell.charAt(YEAR) == '-' && cell.charAt(MONTH) == '-') {
      int year = number(cell, 0, YEAR);
      int month = number(cell, YEAR + 1, MONTH);
      int day = number(cell, MONTH + 1, DAY);
      // Every month has 28 days; of later ones the parser knows best.
      if (year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(cell);
  }

  private static int number(String cell, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
