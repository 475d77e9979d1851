package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A turn of words in which furniture is put. Most blocks are told from it by a look at how they
 * begin, which is far cheaper than the expression.
 *
 * @param pattern the expression, for a whole block
 * @param initials letters that the first word begins with, empty where any may
 * @param needs words of which a block must have one, empty where any may do
 */
record Turn(Pattern pattern, String initials, List<String> needs) {
  private static final Pattern BARS = Pattern.compile("\\|");

  Turn {
    needs = List.copyOf(needs);
  }

  /** The turn of a row: kind, expression, and perhaps words that it needs. */
  static Turn of(Row row) {
    String expression = row.field(1);
    List<String> needs =
        row.fields().size() > 2 ? List.of(BARS.split(row.field(2), -1)) : List.of();
    try {
      Pattern pattern =
          Pattern.compile(
              expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
      return new Turn(pattern, FirstLetters.of(expression), needs);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.error(expression).getMessage(), e);
    }
  }

  /**
   * Whether {@code text} is such a turn.
   *
   * @param lower the text in lower case
   */
  boolean matches(String text, String lower) {
    return mayBegin(text) && mayHold(lower) && pattern.matcher(text).matches();
  }

  /** Expressions pass over signs and over letters with marks until the first plain one. */
  private boolean mayBegin(String text) {
    if (initials.isEmpty()) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (initials.indexOf(Character.toLowerCase(c)) >= 0) {
        return true;
      }
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
      if (plain) {
        return false;
      }
    }
    return false;
  }

  private boolean mayHold(String lower) {
    return needs.isEmpty() || needs.stream().anyMatch(lower::contains);
  }
}
