package dev.demarche.coding.time;

import dev.demarche.coding.time.Token.Suffix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into words, numbers and marks, and joins the phrases of a lexicon. */
final class Tokenizer {
  /** Longer numbers are no date, amount or clock time. */
  private static final int MOST_DIGITS = 9;

  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The tokens of {@code text} with the phrases of {@code lexicon} joined. */
  static List<Token> split(String text, Lexicon lexicon) {
    var tokenizer = new Tokenizer(text, lexicon);
    tokenizer.run();
    return lexicon.join(tokenizer.tokens);
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        word();
      } else if (isDigit(c)) {
        number();
      } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        at++;
      } else if (isApostrophe(c) && possessive(at)) {
        add(at, at + 2, "'s", -1, Suffix.NONE);
      } else {
        add(at, at + 1, String.valueOf(isDash(c) ? '-' : c), -1, Suffix.NONE);
      }
    }
  }

  private void word() {
    int end = at + 1;
    while (end < text.length() && (inWord(end) || abbreviates(end))) {
      end++;
    }
    String key = text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    add(at, end, key, -1, Suffix.NONE);
  }

  private boolean inWord(int i) {
    char c = text.charAt(i);
    if (isApostrophe(c)) {
      return !possessive(i) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the full stop at {@code i} belongs to single letters with stops: "a.m.". */
  private boolean abbreviates(int i) {
    if (text.charAt(i) != '.') {
      return false;
    }
    boolean single = i == at + 1 || (i > at + 1 && text.charAt(i - 2) == '.');
    boolean inside = i > at + 1 && text.charAt(at + 1) == '.';
    boolean more = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    boolean lone = more && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
    return single && (inside || lone);
  }

  private boolean possessive(int i) {
    return i + 1 < text.length()
        && isApostrophe(text.charAt(i))
        && Character.toLowerCase(text.charAt(i + 1)) == 's'
        && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private void number() {
    int end = digitsFrom(at);
    Suffix suffix = Suffix.NONE;
    var digits = new StringBuilder(text.substring(at, end));
    while (end - at <= MOST_DIGITS && thousands(end)) {
      digits.append(text, end + 1, end + 4);
      end += 4;
      suffix = Suffix.GROUPED;
    }
    if (suffix == Suffix.NONE) {
      suffix = suffix(end);
    }
    int value = digits.length() > MOST_DIGITS ? -1 : Integer.parseInt(digits.toString());
    int whole = suffix == Suffix.ORDINAL ? end + 2 : suffix == Suffix.PLURAL ? end + 1 : end;
    add(at, whole, text.substring(at, end), value, suffix);
  }

  private boolean thousands(int i) {
    return i < text.length() && text.charAt(i) == ',' && digitsFrom(i + 1) == i + 4;
  }

  private Suffix suffix(int i) {
    int end = i;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String tail = text.substring(i, end).toLowerCase(Locale.ROOT);
    if (lexicon.ordinalEnding(tail)) {
      return Suffix.ORDINAL;
    }
    return lexicon.pluralEnding(tail) ? Suffix.PLURAL : Suffix.NONE;
  }

  private int digitsFrom(int i) {
    int end = i;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(int start, int end, String key, int number, Suffix suffix) {
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    boolean capital = Character.isUpperCase(text.charAt(start));
    tokens.add(new Token(start, end, key, lexicon.word(key), number, suffix, capital, glued));
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isDash(char c) {
    return c >= '\u2010' && c <= '\u2015';
  }
}
