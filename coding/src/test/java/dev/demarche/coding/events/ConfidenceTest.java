package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.36",
    "0.79, 0.36",
    "0.8, 0.53",
    "0.89, 0.53",
    "0.9, 0.65",
    "1, 0.65",
  })
  void of_aScore_isTheShareThatReadersAgreeOn(double score, double share) {
    assertThat(new Confidence().of(score)).isEqualTo(share);
  }
}
