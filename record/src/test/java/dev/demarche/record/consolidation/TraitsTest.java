package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days of what is compared. */
class TraitsTest {
  private static Traits of(String from, String to) {
    return new Traits(
        LocalDate.parse(from),
        LocalDate.parse(to),
        true,
        true,
        false,
        Set.of(),
        List.of(),
        List.of(),
        Story.UNKNOWN,
        null);
  }

  @Test
  void span_ofThousandsOfYears_isItsLastThirty() {
    assertThat(of("-0500-01-01", "2031-05-05").from()).isEqualTo("2001-05-05");
    assertThat(of("2001-05-05", "2031-05-05").from()).isEqualTo("2001-05-05");
    assertThat(of("2031-05-01", "2031-05-05").from()).isEqualTo("2031-05-01");
  }
}
