package dev.demarche.gather.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of publication in ISO 8601. */
final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /** The day on the clock of who wrote {@code time}, or null when it begins with no full date. */
  static @Nullable LocalDate of(@Nullable String time) {
    if (time == null || time.length() < LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(time.substring(0, LENGTH));
    } catch (DateTimeException e) {
      // What is no date tells nothing.
      return null;
    }
  }
}
