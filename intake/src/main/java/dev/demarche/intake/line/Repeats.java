package dev.demarche.intake.line;

import dev.demarche.intake.text.Clean;
import java.util.function.Predicate;

/** Headlines printed more than once, apart or glued together. */
public final class Repeats {
  private static final int SHORTEST = 12;

  private Repeats() {}

  /** {@code line} once, if it is nothing but the same words again and again. */
  public static String once(String line) {
    String folded = Clean.fold(line);
    for (int times = 4; times > 1; times--) {
      int length = folded.length() / times;
      if (folded.length() % times == 0
          && length >= SHORTEST
          && folded.equals(folded.substring(0, length).repeat(times))) {
        return prefix(line, length);
      }
    }
    return line;
  }

  /** Whether {@code line} is {@code title}, once or more often. */
  public static boolean repeats(String line, String title) {
    return of(title).test(line);
  }

  /** Tells of lines whether they are {@code title}, once or more often. */
  static Predicate<String> of(String title) {
    String key = Clean.fold(title);
    return line -> isRepeated(Clean.fold(line), key);
  }

  private static boolean isRepeated(String folded, String key) {
    return !key.isEmpty()
        && folded.length() % key.length() == 0
        && folded.equals(key.repeat(folded.length() / key.length()));
  }

  /** The part of {@code line} with so many letters and digits, and the marks that follow them. */
  private static String prefix(String line, int letters) {
    int seen = 0;
    int at = 0;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        if (seen == letters) {
          break;
        }
        seen += Character.charCount(Character.toLowerCase(c));
      } else if (seen == letters && opensQuotation(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return line.substring(0, at).strip();
  }

  private static boolean opensQuotation(int c) {
    return c == '“' || c == '‘' || c == '«' || c == '„' || c == '(';
  }
}
