package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A turn of words in which furniture is put. Most blocks are told from it by a look at how they
 * begin, which is far cheaper than the expression.
 *
 * @param pattern the expression, for a whole block in small letters
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
      Pattern pattern = Pattern.compile(expression, Pattern.DOTALL);
      return new Turn(pattern, FirstLetters.of(expression), needs);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.error(expression).getMessage(), e);
    }
  }

  /** Whether {@code block} is such a turn. */
  boolean matches(Wording block) {
    return mayBegin(block.openings()) && mayHold(block) && pattern.matcher(block.lower()).matches();
  }

  private boolean mayBegin(String openings) {
    if (initials.isEmpty()) {
      return true;
    }
    for (int i = 0; i < openings.length(); i++) {
      if (initials.indexOf(openings.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHold(Wording block) {
    if (needs.isEmpty()) {
      return true;
    }
    for (String word : needs) {
      if (block.lower().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
