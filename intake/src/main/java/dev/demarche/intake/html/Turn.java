package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A turn of words in which furniture is put.
 *
 * @param pattern the expression, for a whole block in small letters
 * @param needs words of which a block must have one, empty where any may do
 */
record Turn(Pattern pattern, List<String> needs) {
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
      return new Turn(Pattern.compile(expression, Pattern.DOTALL), needs);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.error(expression).getMessage(), e);
    }
  }

  /** Whether {@code block} is such a turn. */
  boolean matches(Wording block) {
    return mayHold(block.lower()) && pattern.matcher(block.lower()).matches();
  }

  /** Whether a block that begins with {@code start} can be such a turn. */
  boolean mayBegin(String start) {
    Matcher matcher = pattern.matcher(start);
    return matcher.matches() || matcher.hitEnd();
  }

  private boolean mayHold(String lower) {
    if (needs.isEmpty()) {
      return true;
    }
    for (String word : needs) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
