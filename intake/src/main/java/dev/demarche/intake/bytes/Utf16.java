package dev.demarche.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark: nearly every other byte is zero. */
final class Utf16 {
  private static final int SAMPLE = 4096;
  private static final double MOST = 0.7;
  private static final double LEAST = 0.05;

  private Utf16() {}

  static Optional<Charset> detect(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (second > MOST * pairs && first < LEAST * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first > MOST * pairs && second < LEAST * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
