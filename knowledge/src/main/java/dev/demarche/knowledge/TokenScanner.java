package dev.demarche.knowledge;

import java.util.Arrays;

/**
 * Goes from token to token of a text without making an object of each; what it tells is that of the
 * token it stands on. {@link Token} says what a token is.
 */
final class TokenScanner {
  private static final int ASCII = 128;
  private static final int LONGEST_USUAL_WORD = 32;

  /** An array, since characters of a string are slow to get at where it is not Latin-1. */
  private final char[] text;

  private int start;
  private int end;
  private boolean capital;
  private boolean upper;
  private boolean inner;
  private char[] folded = new char[LONGEST_USUAL_WORD];
  private int length;

  /** Stands before the first token. */
  TokenScanner(String text) {
    this.text = text.toCharArray();
  }

  /** Steps to the next token; false when there is none. */
  boolean next() {
    int at = end;
    while (at < text.length && !isPart(text[at])) {
      at++;
    }
    if (at == text.length) {
      return false;
    }
    start = at;
    end = initials(at);
    if (end < 0) {
      end = at + 1;
      while (end < text.length && isPart(text[end])) {
        end++;
      }
    }
    look();
    return true;
  }

  /** Where the token begins. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  boolean capital() {
    return capital;
  }

  boolean upper() {
    return upper;
  }

  boolean inner() {
    return inner;
  }

  /** The folded letters, of which the first {@link #length} count; good until the next step. */
  char[] letters() {
    return folded;
  }

  /** How many folded letters there are. */
  int length() {
    return length;
  }

  /** The folded word. */
  String folded() {
    return new String(folded, 0, length);
  }

  /** Folds the token and sees how it is written. */
  private void look() {
    if (end - start > folded.length) {
      folded = new char[Math.max(end - start, 2 * folded.length)];
    }
    length = 0;
    boolean small = false;
    inner = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= ASCII) {
        lookBeyondAscii();
        return;
      }
      if (c >= 'A' && c <= 'Z') {
        inner |= i > start;
        folded[length++] = (char) (c + ('a' - 'A'));
      } else if (c != '.') {
        small |= c >= 'a';
        folded[length++] = c;
      }
    }
    char first = text[start];
    upper = !small;
    capital = first < 'a';
  }

  private void lookBeyondAscii() {
    String word = new String(text, start, end - start);
    char first = word.charAt(0);
    capital = Character.isUpperCase(first) || Character.isDigit(first);
    upper = true;
    inner = false;
    for (int i = 0; i < word.length(); i++) {
      upper &= !Character.isLowerCase(word.charAt(i));
      inner |= i > 0 && Character.isUpperCase(word.charAt(i));
    }
    String plain = Token.fold(word);
    length = plain.length();
    folded = length > folded.length ? Arrays.copyOf(folded, length) : folded;
    plain.getChars(0, length, folded, 0);
  }

  /** End of "U.S." or "U.S" at {@code at}, -1 when there is none; the last stop belongs to it. */
  private int initials(int at) {
    int i = at;
    int letters = 0;
    while (i + 1 < text.length && text[i + 1] == '.' && Character.isUpperCase(text[i])) {
      i += 2;
      letters++;
    }
    if (letters >= 1 && i < text.length && Character.isUpperCase(text[i])) {
      boolean single = i + 1 == text.length || !isPart(text[i + 1]);
      if (single) {
        return i + 1;
      }
    }
    return letters >= 2 ? i : -1;
  }

  private static boolean isPart(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
