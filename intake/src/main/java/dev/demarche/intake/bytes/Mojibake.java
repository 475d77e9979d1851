package dev.demarche.intake.bytes;

import java.lang.Character.UnicodeScript;

/**
 * Tells characters that come from the wrong charset: words that mix scripts, or that are nothing
 * but accented Latin letters, or that hold control characters.
 */
final class Mojibake {
  private static final double MOST_ODD = 0.2;
  private static final int LONG = 4;
  private static final double MOSTLY = 0.7;

  private Mojibake() {}

  /** Whether at most a fifth of the words with letters beyond ASCII look wrong. */
  static boolean isUnlikely(String text) {
    int foreign = 0;
    int odd = 0;
    for (String word : text.split("[\\s\\p{Punct}]+", -1)) {
      if (word.chars().anyMatch(c -> c >= 0x80)) {
        foreign++;
        odd += isOdd(word) ? 1 : 0;
      }
    }
    return odd <= MOST_ODD * foreign;
  }

  private static boolean isOdd(String word) {
    if (word.chars().anyMatch(c -> c == 0xFFFD || (c >= 0x80 && c < 0xA0))) {
      return true;
    }
    long accented = word.codePoints().filter(c -> c >= 0xA1 && c < 0x250).count();
    boolean allAccented = word.length() >= LONG && accented >= MOSTLY * word.length();
    return allAccented || mixesScripts(word);
  }

  private static boolean mixesScripts(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .filter(
                s ->
                    s == UnicodeScript.LATIN
                        || s == UnicodeScript.CYRILLIC
                        || s == UnicodeScript.GREEK)
            .distinct()
            .count()
        > 1;
  }
}
