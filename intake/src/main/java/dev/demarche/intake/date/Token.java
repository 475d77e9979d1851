package dev.demarche.intake.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, a name or another word of a line that may hold dates.
 *
 * @param kind what it is
 * @param value the number, or the number of the month; 0 otherwise
 * @param digits how many digits a number has; 0 otherwise
 * @param weekday the weekday, or null
 * @param gap what stands between the token before and this one, without spaces and filling words
 * @param start where it begins
 * @param end where it ends
 */
record Token(
    Kind kind, int value, int digits, @Nullable DayOfWeek weekday, String gap, int start, int end) {
  enum Kind {
    NUMBER,
    MONTH,
    WEEKDAY,
    OTHER
  }

  private static final Pattern PIECES =
      Pattern.compile(
          "\\p{Nd}+|tháng \\d{1,2}|[年月日년월일]|\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L}[\\p{L}\\p{M}]*)*|[-/.,॰׳]|\\S",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Signs within dates, with those that close abbreviations in Hindi and Hebrew. */
  private static final String SIGNS = "-/.,॰׳";

  private static final int MOST_DIGITS = 8;

  /** The tokens of {@code line}. */
  static List<Token> of(String line, DateWords words) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder gap = new StringBuilder();
    Matcher matcher = PIECES.matcher(line);
    while (matcher.find()) {
      String piece = matcher.group();
      if (isGap(piece, words)) {
        gap.append(Character.isLetter(piece.charAt(0)) ? "" : piece);
      } else {
        tokens.add(token(piece, words, gap.toString(), matcher.start(), matcher.end()));
        gap.setLength(0);
      }
    }
    return tokens;
  }

  private static boolean isGap(String piece, DateWords words) {
    return SIGNS.contains(piece) || (words.is("filler", piece) && words.month(piece) == null);
  }

  private static Token token(String piece, DateWords words, String gap, int start, int end) {
    if (Character.isDigit(piece.codePointAt(0))) {
      int value = piece.length() > MOST_DIGITS ? -1 : Integer.parseInt(piece);
      return new Token(Kind.NUMBER, value, piece.length(), null, gap, start, end);
    }
    Integer month = words.month(piece);
    if (month != null) {
      return new Token(Kind.MONTH, month, 0, null, gap, start, end);
    }
    DayOfWeek weekday = words.weekday(piece);
    Kind kind = weekday == null ? Kind.OTHER : Kind.WEEKDAY;
    return new Token(kind, 0, 0, weekday, gap, start, end);
  }

  boolean isDay() {
    return kind == Kind.NUMBER && digits <= 2 && value >= 1 && value <= 31;
  }

  boolean isMonthNumber() {
    return kind == Kind.NUMBER && digits <= 2 && value >= 1 && value <= 12;
  }

  boolean isFourDigits() {
    return kind == Kind.NUMBER && digits == 4;
  }

  boolean isTwoDigits() {
    return kind == Kind.NUMBER && digits == 2;
  }

  /** Whether it follows the token before as parts of a written date do. */
  boolean isClose() {
    return gap.length() <= 2 && !gap.contains("--");
  }
}
