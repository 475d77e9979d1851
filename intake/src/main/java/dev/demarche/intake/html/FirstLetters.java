package dev.demarche.intake.html;

import java.util.Locale;

/**
 * Finds with which letters and digits the text of an expression can begin, behind signs: {@code
 * ^\W*(more|\d+ )?stories} begins with m, s or a digit. Knows only what the tables use.
 */
final class FirstLetters {
  private static final String START = "^\\W*";
  private static final String DIGITS = "0123456789";

  private final String expression;
  private final StringBuilder letters = new StringBuilder();
  private int at;
  private boolean unknown;

  private FirstLetters(String expression) {
    this.expression = expression;
    this.at = START.length();
  }

  /** The letters in lower case, or nothing where they cannot be told. */
  static String of(String expression) {
    if (!expression.startsWith(START)) {
      return "";
    }
    FirstLetters first = new FirstLetters(expression);
    boolean mayBeEmpty = first.branches();
    return first.unknown || mayBeEmpty ? "" : first.letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Reads branches up to the end of their group; whether one of them can be empty. */
  private boolean branches() {
    boolean mayBeEmpty = branch();
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      mayBeEmpty |= branch();
    }
    return mayBeEmpty;
  }

  private boolean branch() {
    boolean open = true;
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      int before = letters.length();
      boolean doubtful = unknown;
      boolean mayBeEmpty = piece();
      if (!open) {
        letters.setLength(before);
        unknown = doubtful;
      }
      open &= mayBeEmpty;
    }
    return open;
  }

  /** Reads one letter, sign or group with what tells its number; whether it can be missing. */
  private boolean piece() {
    char c = expression.charAt(at++);
    boolean mayBeEmpty = false;
    if (c == '(') {
      mayBeEmpty = branches();
      at++;
    } else if (c == '\\') {
      mayBeEmpty = escaped(expression.charAt(at++));
    } else if (Character.isLetterOrDigit(c)) {
      letters.append(c);
    } else if (c == '[') {
      unknown = true;
      at = expression.indexOf(']', at) + 1;
    } else {
      unknown |= c != ' ' && c != '$';
    }
    return repeated() || mayBeEmpty;
  }

  private boolean escaped(char c) {
    if (c == 'd') {
      letters.append(DIGITS);
    } else {
      unknown |= c != 'b' && c != 'W';
    }
    return c == 'b' || c == 'W';
  }

  private boolean repeated() {
    if (at >= expression.length()) {
      return false;
    }
    char c = expression.charAt(at);
    if (c == '{') {
      int from = at + 1;
      at = expression.indexOf('}', at) + 1;
      return expression.charAt(from) == '0';
    }
    at += "?*+".indexOf(c) >= 0 ? 1 : 0;
    return c == '?' || c == '*';
  }
}
