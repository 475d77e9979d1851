package dev.demarche.eval.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Span;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void find_numberedMention_isThatOccurrence() {
    assertThat(Mentions.find("Oman and Oman", "Oman@2")).contains(new Span(9, 13));
  }

  @Test
  void find_tooFewOccurrences_isEmpty() {
    assertThat(Mentions.find("Oman and Oman", "Oman@3")).isEmpty();
  }

  @Test
  void overlap_muchLongerPrediction_isFalse() {
    String text = "x".repeat(100);
    assertThat(Mentions.overlap(text, new Span(0, 4), new Span(0, 29))).isTrue();
    assertThat(Mentions.overlap(text, new Span(0, 4), new Span(0, 30))).isFalse();
    assertThat(Mentions.overlap(text, new Span(0, 20), new Span(0, 60))).isTrue();
  }
}
