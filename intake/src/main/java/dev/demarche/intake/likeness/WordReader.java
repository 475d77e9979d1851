package dev.demarche.intake.likeness;

import dev.demarche.intake.likeness.Word.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words as they are compared: without case, accents, punctuation, separators of
 * thousands and hyphens, in one spelling. Where a script has no spaces every letter is a word.
 */
final class WordReader {
  private static final String JOINING = "-‐‑'’.";
  private static final String ENDING = ".!?:;";
  private static final String OPENING = "\"“”„«‘([";

  private final Spellings spellings = new Spellings();
  private final Set<String> numbers;

  WordReader(Set<String> numbers) {
    this.numbers = Set.copyOf(numbers);
  }

  /** The words of {@code text}, which begins a sentence. */
  List<Word> read(String text) {
    Cutter cutter = new Cutter(plain(text));
    cutter.run();
    return cutter.words;
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
      }
    }
    return text;
  }

  /** One pass over one text. */
  private final class Cutter {
    private final String text;
    private final List<Word> words;
    private boolean opens = true;
    private int at;

    Cutter(String text) {
      this.text = text;
      this.words = new ArrayList<>(text.length() / 5);
    }

    void run() {
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
          word(c);
        } else {
          if (c == '%') {
            add("percent", Kind.OTHER);
          }
          opens = ENDING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || (opens && isSilent(c));
          at += Character.charCount(c);
        }
      }
    }

    private static boolean isSilent(int c) {
      return c != ',' && !Character.isLetterOrDigit(c);
    }

    private void word(int first) {
      boolean digits = Character.isDigit(first);
      StringBuilder raw = new StringBuilder();
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
          raw.appendCodePoint(c);
        } else if (!isMark(c) && !joins(raw, c, digits)) {
          break;
        } else if (c == '.' && digits) {
          raw.append('.');
        }
        at += Character.charCount(c);
        if (isUnspaced(first)) {
          break;
        }
      }
      String folded = spellings.fold(raw.toString().toLowerCase(Locale.ROOT));
      add(folded, kind(folded, digits, first));
      opens = false;
    }

    private Kind kind(String folded, boolean digits, int first) {
      if (digits || numbers.contains(folded)) {
        return Kind.NUMBER;
      }
      return !opens && Character.isUpperCase(first) ? Kind.NAME : Kind.OTHER;
    }

    private void add(String folded, Kind kind) {
      if (!words.isEmpty() && spellings.mayJoin(last())) {
        String joined = spellings.joined(last(), folded);
        if (!joined.isEmpty()) {
          words.set(words.size() - 1, new Word(joined, Kind.OTHER));
          return;
        }
      }
      words.add(new Word(folded, kind));
    }

    private String last() {
      return words.get(words.size() - 1).folded();
    }

    /** Whether the mark {@code c} stands within a word or a figure. */
    private boolean joins(StringBuilder raw, int c, boolean digits) {
      if (at + 1 >= text.length() || raw.isEmpty()) {
        return false;
      }
      boolean digitNext = Character.isDigit(text.charAt(at + 1));
      if (digits && digitNext) {
        return c == '.' || ((c == ',' || c == ' ') && isThousands(raw));
      }
      return JOINING.indexOf(c) >= 0 && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    /** Whether exactly three digits follow and at most three stand before, without a fraction. */
    private boolean isThousands(StringBuilder raw) {
      return raw.indexOf(".") < 0 && digits(at + 1, 1) == 3 && digits(at - 1, -1) <= 3;
    }

    private int digits(int from, int step) {
      int i = from;
      while (i >= 0 && i < text.length() && Character.isDigit(text.charAt(i))) {
        i += step;
      }
      return Math.abs(i - from);
    }
  }

  /** An accent taken off its letter. */
  private static boolean isMark(int c) {
    return c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    return c >= 0x0E00 && Character.getType(c) == Character.OTHER_LETTER && !isHangul(c);
  }

  private static boolean isHangul(int c) {
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xAC00 && c <= 0xD7AF);
  }
}
