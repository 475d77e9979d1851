package dev.demarche.bench.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookupFiguresTest {
  private final LookupFigures ours = new LookupFigures(9, List.of(1.0, 2.0, 4.0), 0.1, 20);

  @Test
  void tokensPerSecond_takesTheMiddleRound() {
    assertThat(ours.tokensPerSecond(500)).isEqualTo(250);
  }

  @Test
  void timesFasterThan_comparesWithinEachRound() {
    LookupFigures other = new LookupFigures(9, List.of(3.0, 4.0, 40.0), 0.1, 20);
    assertThat(ours.timesFasterThan(other)).isEqualTo(3);
  }
}
