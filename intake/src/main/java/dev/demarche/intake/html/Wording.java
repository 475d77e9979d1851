package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a block, as turns are looked for in them; what costs time is found out once. */
final class Wording {
  private final String text;
  private final String openings;
  private final int words;
  private @Nullable String lower;

  Wording(String text) {
    this.text = text;
    this.openings = openings(text);
    this.words = Clean.words(text);
  }

  String text() {
    return text;
  }

  /** The text in lower case. */
  String lower() {
    if (lower == null) {
      lower = text.toLowerCase(Locale.ROOT);
    }
    return lower;
  }

  /**
   * The characters, in lower case, one of which an expression for the whole text begins with.
   * Expressions pass over signs and over letters with marks until the first plain one.
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
      found.append(Character.toLowerCase(c));
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '_')) {
        break;
      }
    }
    return found.toString();
  }
}
