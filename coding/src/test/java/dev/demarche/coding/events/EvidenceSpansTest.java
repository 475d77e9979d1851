package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Span;
import org.junit.jupiter.api.Test;

class EvidenceSpansTest {
  private static final int LONGEST = 400;

  @Test
  void of_aShortSentence_isTheSentence() {
    String text = "Before. Fiji recalled its envoy. After.";
    Span sentence = new Span(8, 32);
    assertThat(EvidenceSpans.of(text, sentence, new Span(13, 21)).of(text))
        .isEqualTo("Fiji recalled its envoy.");
  }

  @Test
  void of_aSentenceOfJustTheLongest_isTheSentence() {
    String text = "x".repeat(LONGEST);
    assertThat(EvidenceSpans.of(text, new Span(0, LONGEST), new Span(0, 1)).length())
        .isEqualTo(LONGEST);
  }

  @Test
  void of_signsOutsideTheBasicPlane_countAsOne() {
    String text = "🐟".repeat(LONGEST);
    Span sentence = new Span(0, text.length());
    assertThat(EvidenceSpans.of(text, sentence, new Span(0, 2))).isEqualTo(sentence);
  }

  @Test
  void of_aLongSentence_areWholeWordsAroundTheTrigger() {
    String text = "word ".repeat(100) + "recalled " + "past ".repeat(100) + "end.";
    Span trigger = new Span(500, 508);
    String evidence = evidence(text, trigger);
    assertThat(evidence).matches("(word )+recalled( past)+").hasSizeBetween(380, LONGEST);
  }

  @Test
  void of_aTriggerThatOpensALongSentence_beginWithIt() {
    String text = "Recalled " + "past ".repeat(120) + "end.";
    assertThat(evidence(text, new Span(0, 8))).matches("Recalled( past)+");
  }

  @Test
  void of_aTriggerThatEndsALongSentence_endWithIt() {
    String text = "word ".repeat(120) + "recalled.";
    assertThat(evidence(text, new Span(600, 608))).matches("(word )+recalled\\.");
  }

  @Test
  void of_aLongRunWithoutBlanks_isCutThere() {
    String text = "漢".repeat(1000);
    assertThat(evidence(text, new Span(500, 502))).hasSizeBetween(380, LONGEST);
  }

  @Test
  void of_aTriggerWithinALongWord_holdTheTrigger() {
    String text = "See " + "a".repeat(300) + "recalled" + "b".repeat(300) + " there.";
    assertThat(evidence(text, new Span(304, 312))).contains("recalled");
  }

  @Test
  void of_aLongRunOfSignsOutsideTheBasicPlane_areNotCutInHalf() {
    String text = "Fiji x" + "🐟".repeat(1000);
    String evidence = evidence(text, new Span(1006, 1008));
    assertThat(evidence.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .isEmpty();
  }

  private static String evidence(String text, Span trigger) {
    Span found = EvidenceSpans.of(text, new Span(0, text.length()), trigger);
    assertThat(found.contains(trigger)).isTrue();
    assertThat(text.codePointCount(found.start(), found.end())).isLessThanOrEqualTo(LONGEST);
    return found.of(text);
  }
}
