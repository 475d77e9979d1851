package dev.demarche.cli.output;

import dev.demarche.model.Span;

/** Converts UTF-16 offsets of one text to code points, as the record counts them. */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
  }

  /** First code point of a span. */
  int start(Span span) {
    return before[span.start()];
  }

  /** Code point behind the last one of a span. */
  int end(Span span) {
    return before[span.end()];
  }
}
