package dev.demarche.knowledge;

import dev.demarche.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits of a text; letters with full stops between them ("U.S.", "J.D.") are
 * one token.
 *
 * @param span where it stands
 * @param folded lower case without accents and stops
 * @param capital whether it begins with a capital letter or a digit
 * @param upper whether it has no small letter
 * @param inner whether it has a capital letter after the first
 */
public record Token(Span span, String folded, boolean capital, boolean upper, boolean inner) {
  /** The tokens of a text, in order. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isPart(text.charAt(i))) {
        i++;
        continue;
      }
      int end = initials(text, i);
      if (end < 0) {
        end = i;
        while (end < text.length() && isPart(text.charAt(end))) {
          end++;
        }
      }
      tokens.add(token(text, i, end));
      i = end;
    }
    return tokens;
  }

  /** Lower case, without accents, stops and the strokes of letters. */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 128;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (plain) {
      return lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
    }
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      switch (c) {
        case 'đ' -> out.append('d');
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'ə' -> out.append('a');
        case '.' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static Token token(String text, int start, int end) {
    String word = text.substring(start, end);
    char first = word.charAt(0);
    boolean upper = word.chars().noneMatch(Character::isLowerCase);
    boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
    boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    return new Token(new Span(start, end), fold(word), capital, upper, inner);
  }

  /** End of "U.S." or "U.S" at {@code at}, -1 when there is none; the last stop belongs to it. */
  private static int initials(String text, int at) {
    int i = at;
    int letters = 0;
    while (i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    if (letters >= 1 && i < text.length() && Character.isUpperCase(text.charAt(i))) {
      boolean single = i + 1 == text.length() || !isPart(text.charAt(i + 1));
      if (single) {
        return i + 1;
      }
    }
    return letters >= 2 ? i : -1;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
