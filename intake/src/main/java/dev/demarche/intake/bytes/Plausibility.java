package dev.demarche.intake.bytes;

import java.util.Optional;

/** Whether decoded characters can be somebody's text. */
final class Plausibility {
  /** Of texts that are longer, every third, fifth, … character is looked at. */
  private static final int SAMPLE = 20_000;

  /** Above this share of control and replacement characters it is no text. */
  private static final double MOST_ODD = 0.05;

  private Plausibility() {}

  /** Why {@code text} is no text, or nothing. */
  static Optional<String> objection(String text) {
    if (text.isBlank()) {
      return Optional.of("empty");
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of("not text: holds NUL bytes");
    }
    int step = 1 + 2 * (text.length() / SAMPLE);
    int seen = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i += step) {
      seen++;
      odd += isOdd(text.charAt(i)) ? 1 : 0;
    }
    return odd > MOST_ODD * seen
        ? Optional.of("not text: too many control characters")
        : Optional.empty();
  }

  private static boolean isOdd(int c) {
    if (c > '~' && c != 0xFFFD) {
      return c < 0xA0 && c != 0x85;
    }
    return c == 0xFFFD || (c < ' ' && !Character.isWhitespace(c));
  }
}
