package dev.demarche.gather.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a busy server asks to stay away. */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /**
   * The time that {@code header} asks for, or else twice as long with every time.
   *
   * @param times how often the server was asked before, from 0
   */
  static Duration of(@Nullable String header, int times, Clock clock) {
    Duration usual = Duration.ofSeconds(1L << times);
    if (header == null) {
      return usual;
    }
    if (SECONDS.matcher(header.strip()).matches()) {
      return Duration.ofSeconds(Long.parseLong(header.strip()));
    }
    try {
      ZonedDateTime end = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), end.toInstant());
    } catch (DateTimeException e) {
      // What is neither seconds nor a date tells nothing.
      return usual;
    }
  }
}
