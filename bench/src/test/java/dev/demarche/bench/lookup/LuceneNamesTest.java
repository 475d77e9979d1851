package dev.demarche.bench.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The other side does what ours does, or the comparison would mean nothing. */
class LuceneNamesTest {
  @Test
  void find_nameWithinALongerOne_countsTheLonger() {
    assertThat(found("Port Ellen and Port", "port", "port ellen")).isEqualTo(2);
  }

  @Test
  void find_accentsAndCapitals_doNotMatter() {
    assertThat(found("Talks in São Tomé's harbour", "sao tome")).isEqualTo(1);
  }

  @Test
  void find_noName_countsNothing() {
    assertThat(found("Talks ended", "port")).isZero();
  }

  private static int found(String text, String... names) {
    try (LuceneNames lucene = new LuceneNames(List.of(names))) {
      return lucene.find(text);
    }
  }
}
