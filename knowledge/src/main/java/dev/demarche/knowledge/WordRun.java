package dev.demarche.knowledge;

import java.util.Arrays;

/** The tokens of a text in columns: where each stands, its word's number, how it is written. */
final class WordRun {
  /** It begins with a capital letter or a digit. */
  static final byte CAPITAL = 1;

  /** It has no small letter. */
  static final byte UPPER = 2;

  /** It has a capital letter after the first. */
  static final byte INNER = 4;

  /** News has about six characters a token, so that the columns seldom grow. */
  private static final int USUAL_WIDTH = 5;

  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] written;
  private int size;

  /** The tokens of a text; words that are not in the vocabulary have none of its numbers. */
  WordRun(String text, Vocabulary vocabulary) {
    int guess = text.length() / USUAL_WIDTH + 8;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    written = new byte[guess];
    TokenScanner scanner = new TokenScanner(text);
    while (scanner.next()) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = scanner.start();
      ends[size] = scanner.end();
      words[size] = vocabulary.number(scanner);
      written[size++] = written(scanner.capital(), scanner.upper(), scanner.inner());
    }
  }

  /** How a token is written, as one number. */
  static byte written(boolean capital, boolean upper, boolean inner) {
    return (byte) ((capital ? CAPITAL : 0) | (upper ? UPPER : 0) | (inner ? INNER : 0));
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int word(int token) {
    return words[token];
  }

  byte written(int token) {
    return written[token];
  }

  private void grow() {
    int more = 2 * size;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    words = Arrays.copyOf(words, more);
    written = Arrays.copyOf(written, more);
  }
}
