package dev.demarche.coding.events;

import dev.demarche.model.Evidence;
import dev.demarche.model.Span;

/** Cuts the passage that is shown as evidence: the sentence, or a window of it around the act. */
final class EvidenceSpans {
  private EvidenceSpans() {}

  /** The sentence where it is short enough, else whole words around the trigger. */
  static Span of(String text, Span sentence, Span trigger) {
    if (text.codePointCount(sentence.start(), sentence.end()) <= Evidence.LONGEST) {
      return sentence;
    }
    int half = Evidence.LONGEST / 2;
    int middle = (trigger.start() + trigger.end()) / 2;
    int start = Math.max(sentence.start(), Math.min(middle - half, sentence.end() - 2 * half));
    int end = Math.min(sentence.end(), start + 2 * half);
    return new Span(nextBreak(text, start, sentence.start()), lastBreak(text, end, sentence.end()));
  }

  private static int nextBreak(String text, int from, int sentenceStart) {
    int i = from;
    while (i > sentenceStart && i < text.length() && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i;
  }

  private static int lastBreak(String text, int to, int sentenceEnd) {
    int i = to;
    while (i < sentenceEnd && i > 0 && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
