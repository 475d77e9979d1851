package dev.demarche.knowledge;

import java.util.Arrays;

/** Folded words by number, from 1 on. Words are added by one thread, then asked by any. */
final class Vocabulary {
  /** The number of a word that was never added. */
  static final int UNKNOWN = 0;

  private String[] words = new String[1 << 12];
  private int size = 1;

  /** Numbers of words by their hash, in the next free place; never more than half full. */
  private int[] places = new int[1 << 13];

  /** The number of the word that the scanner stands on. */
  int number(TokenScanner word) {
    return places[place(word.letters(), word.length())];
  }

  /** The number of a folded word. */
  int number(String word) {
    return places[place(word.toCharArray(), word.length())];
  }

  /** The number of the word that the scanner stands on, a new one where it is unknown. */
  int add(TokenScanner word) {
    int known = number(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      rehash();
    }
    words[size] = word.folded();
    places[place(word.letters(), word.length())] = size;
    return size++;
  }

  /** The word of a number. */
  String word(int number) {
    return words[number];
  }

  /** Where the number of a word stands, or would. */
  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int at = first(hash);
    while (places[at] != UNKNOWN && !isSame(words[places[at]], hash, letters, length)) {
      at = (at + 1) & (places.length - 1);
    }
    return at;
  }

  private static boolean isSame(String word, int hash, char[] letters, int length) {
    if (word.hashCode() != hash || word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** The hash is that of the string, which the string keeps; its low bits alone are too alike. */
  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }

  private void rehash() {
    places = new int[2 * words.length];
    for (int number = 1; number < size; number++) {
      int at = first(words[number].hashCode());
      while (places[at] != UNKNOWN) {
        at = (at + 1) & (places.length - 1);
      }
      places[at] = number;
    }
  }
}
