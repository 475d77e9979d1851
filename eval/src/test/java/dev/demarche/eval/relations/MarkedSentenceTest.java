package dev.demarche.eval.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Span;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
  @Test
  void parse_bothMarks_givesTextAndSpans() {
    assertThat(MarkedSentence.parse("On Friday <s>Malta</s> fined <t>the line</t>."))
        .isEqualTo(
            new MarkedSentence(
                "On Friday Malta fined the line.", new Span(10, 15), new Span(22, 30)));
  }

  @Test
  void parse_noTarget_isNull() {
    assertThat(MarkedSentence.parse("<s>Malta</s> fined it").target()).isNull();
  }

  @Test
  void parse_targetWithinSource_keepsBoth() {
    MarkedSentence sentence = MarkedSentence.parse("<s>critics of <t>Malta</t></s> marched");
    assertThat(sentence.source()).isEqualTo(new Span(0, 16));
    assertThat(sentence.target()).isEqualTo(new Span(11, 16));
  }
}
