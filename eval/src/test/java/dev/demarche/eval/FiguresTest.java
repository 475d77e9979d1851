package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void three_exactTie_goesToTheEvenDigit() {
    assertThat(Figures.three(0.0625)).isEqualTo("0.062");
    assertThat(Figures.three(0.1875)).isEqualTo("0.188");
  }

  @Test
  void two_one_keepsTheDecimals() {
    assertThat(Figures.two(1)).isEqualTo("1.00");
  }

  @Test
  void mostFrequent_equalCounts_keepTheirOrder() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("b", 1);
    counts.put("a", 1);
    counts.put("c", 2);
    assertThat(Figures.mostFrequent(counts, 2)).isEqualTo("c 2, b 1");
  }
}
