package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.29",
    "0.69, 0.29",
    "0.7, 0.44",
    "0.79, 0.44",
    "0.8, 0.48",
    "0.9, 0.63",
    "1, 0.63",
  })
  void of_aScore_isTheShareThatReadersAgreeOn(double score, double share) {
    assertThat(new Confidence().of(score)).isEqualTo(share);
  }
}
