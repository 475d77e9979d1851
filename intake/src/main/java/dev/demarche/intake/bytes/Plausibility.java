package dev.demarche.intake.bytes;

import java.util.Optional;

/** Whether decoded characters can be somebody's text. */
final class Plausibility {
  private static final int SAMPLE = 200_000;

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
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      odd += isOdd(c) ? 1 : 0;
    }
    return odd > MOST_ODD * length
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
