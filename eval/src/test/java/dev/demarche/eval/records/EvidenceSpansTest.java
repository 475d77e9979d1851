package dev.demarche.eval.records;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceSpansTest {
  @Test
  void isRight_behindAnEmoji_countsCodePoints() {
    assertThat(EvidenceSpans.isRight(json("{'start': 2, 'end': 5, 'exact': 'met'}"), "🤝 met"))
        .isTrue();
  }

  @Test
  void isRight_emptySpan_isFalse() {
    assertThat(EvidenceSpans.isRight(json("{'start': 2, 'end': 2, 'exact': ''}"), "they met"))
        .isFalse();
  }
}
