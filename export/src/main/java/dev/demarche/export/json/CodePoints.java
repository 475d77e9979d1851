package dev.demarche.export.json;

import dev.demarche.model.Span;

/** Converts UTF-16 offsets of one text to code points, as the record counts them. */
public final class CodePoints {
  private final int[] before;

  /** With the text. */
  public CodePoints(String text) {
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
  public int start(Span span) {
    return before[span.start()];
  }

  /** Code point behind the last one of a span. */
  public int end(Span span) {
    return before[span.end()];
  }
}
