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
    return new Span(
        start == sentence.start() ? start : nextBreak(text, start, trigger.start()),
        end == sentence.end() ? end : lastBreak(text, end, trigger.end()));
  }

  /** The beginning of the next word; where none begins before the trigger, the place itself. */
  private static int nextBreak(String text, int from, int trigger) {
    for (int i = from; i <= trigger; i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return isWithinSign(text, from) ? from + 1 : from;
  }

  /** The end of the last word; where none ends behind the trigger, the place itself. */
  private static int lastBreak(String text, int to, int trigger) {
    for (int i = to; i >= trigger; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return isWithinSign(text, to) ? to - 1 : to;
  }

  /** Whether a place lies between the two halves of one code point. */
  private static boolean isWithinSign(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
