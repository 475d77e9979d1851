package dev.demarche.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EasterTest {
  @Test
  void western_ofKnownYears() {
    assertThat(Easter.western(1999)).isEqualTo(LocalDate.of(1999, 4, 4));
    assertThat(Easter.western(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(Easter.western(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    assertThat(Easter.western(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
  }

  @Test
  void eastern_ofKnownYears() {
    assertThat(Easter.eastern(1999)).isEqualTo(LocalDate.of(1999, 4, 11));
    assertThat(Easter.eastern(2024)).isEqualTo(LocalDate.of(2024, 5, 5));
    assertThat(Easter.eastern(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
  }
}
