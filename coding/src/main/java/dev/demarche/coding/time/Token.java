package dev.demarche.coding.time;

/**
 * A piece of text: a word or table phrase, a number, or a mark.
 *
 * @param start first code unit
 * @param end after the last
 * @param key lower-cased text, straight apostrophes
 * @param word its senses
 * @param number its value where it is written in digits, else -1
 * @param suffix what is written at the digits: nothing, an ordinal's or a plural's ending
 * @param capital whether it begins with a capital letter
 * @param glued whether it follows the token before it without a space
 */
record Token(
    int start,
    int end,
    String key,
    Word word,
    int number,
    Suffix suffix,
    boolean capital,
    boolean glued) {
  /** What is written at the digits of a number. */
  enum Suffix {
    NONE,
    ORDINAL,
    PLURAL,
    /** A number with groups of thousands, which is no year. */
    GROUPED
  }

  boolean digits() {
    return number >= 0;
  }

  /** Digits and nothing else, so many of them. */
  boolean digits(int least, int most) {
    int length = end - start;
    return number >= 0 && suffix == Suffix.NONE && length >= least && length <= most;
  }

  boolean mark(char c) {
    return key.length() == 1 && key.charAt(0) == c;
  }

  boolean letters() {
    return Character.isLetter(key.charAt(0));
  }
}
