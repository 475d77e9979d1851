package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.Locale;

/**
 * The words of a block, as turns are looked for in them.
 *
 * @param lower the text in small letters
 * @param words how many words it has
 */
record Wording(String lower, int words) {
  /** The words of {@code text}. */
  Wording(String text) {
    this(text.toLowerCase(Locale.ROOT), Clean.words(text));
  }
}
