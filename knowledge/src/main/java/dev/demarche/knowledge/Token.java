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
    TokenScanner scanner = new TokenScanner(text);
    while (scanner.next()) {
      tokens.add(
          new Token(
              new Span(scanner.start(), scanner.end()),
              scanner.folded(),
              scanner.capital(),
              scanner.upper(),
              scanner.inner()));
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
}
