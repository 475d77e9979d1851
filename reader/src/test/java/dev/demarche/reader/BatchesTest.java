package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static List<List<Integer>> of(List<Integer> lengths) {
    return Batches.of(lengths, Integer::intValue);
  }

  @Test
  void of_likeLengths_oneBatch() {
    assertThat(of(List.of(21, 20, 22, 20))).containsExactly(List.of(20, 20, 21, 22));
  }

  @Test
  void of_moreThanOneBatchHolds_evenShares() {
    assertThat(of(Collections.nCopies(10, 50))).extracting(List::size).containsExactly(5, 5);
  }

  @Test
  void of_manyLong_noBatchBeyondTheCaches() {
    List<List<Integer>> batches = of(Collections.nCopies(30, 50));
    assertThat(batches).allMatch(b -> b.size() <= 8);
    assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(30);
  }

  @Test
  void of_oneTooLong_aloneInItsBatch() {
    assertThat(of(List.of(500, 10))).containsExactly(List.of(10), List.of(500));
  }

  @Test
  void of_nothing_noBatch() {
    assertThat(of(List.of())).isEmpty();
  }
}
