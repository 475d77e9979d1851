package dev.demarche.reader;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits text into words: runs of letters and digits; every other visible character alone. */
final class Words {
  private Words() {}

  static List<Span> of(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWord(c)) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0) {
          words.add(new Span(start, i));
          start = -1;
        }
        if (!isSpace(c)) {
          words.add(new Span(i, next));
        }
      }
      i = next;
    }
    if (start >= 0) {
      words.add(new Span(start, text.length()));
    }
    return words;
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean isSpace(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f) || c == 0x85;
    };
  }
}
