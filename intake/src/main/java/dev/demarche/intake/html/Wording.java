package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.Locale;

/** The words of a block, as turns are looked for in them; what costs time is found out once. */
final class Wording {
  private final String lower;
  private final String openings;
  private final int words;

  Wording(String text) {
    this.lower = text.toLowerCase(Locale.ROOT);
    this.openings = openings(lower);
    this.words = Clean.words(text);
  }

  /** The text in small letters. */
  String lower() {
    return lower;
  }

  /**
   * The characters, one of which an expression for the whole text begins with. Expressions pass
   * over signs and over letters with marks until the first plain one.
   */
  String openings() {
    return openings;
  }

  int words() {
    return words;
  }

  private static String openings(String text) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      found.append(c);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '_')) {
        break;
      }
    }
    return found.toString();
  }
}
