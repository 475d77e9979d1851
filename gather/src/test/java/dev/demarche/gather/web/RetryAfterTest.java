package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-03-10T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void of_seconds_areThatLong() {
    assertThat(RetryAfter.of("120", 0, NOON)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void of_date_isTheTimeUntilThen() {
    assertThat(RetryAfter.of("Mon, 10 Mar 2031 12:00:30 GMT", 0, NOON))
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void of_nothingOrNonsense_doubles() {
    assertThat(RetryAfter.of(null, 0, NOON)).isEqualTo(Duration.ofSeconds(1));
    assertThat(RetryAfter.of("soon", 2, NOON)).isEqualTo(Duration.ofSeconds(4));
  }
}
