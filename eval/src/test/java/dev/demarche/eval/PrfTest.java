package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrfTest {
  @Test
  void of_optionalMatches_countForPrecisionOnly() {
    // 3 of 4 predicted are right, 1 of 2 mandatory was found: 2 · 0.75 · 0.5 / 1.25
    assertThat(Prf.of(3, 4, 1, 2).print()).isEqualTo("P 0.750 R 0.500 F1 0.600");
  }

  @Test
  void of_nothingPredictedAndNothingToFind_isPerfect() {
    assertThat(Prf.of(0, 0, 0, 0)).isEqualTo(new Prf(1, 1, 1));
  }

  @Test
  void of_nothingPredictedThoughSomethingToFind_isZero() {
    assertThat(Prf.of(0, 0, 0, 3)).isEqualTo(new Prf(0, 0, 0));
  }
}
