package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words for agreements, and those that take up one told before: "the treaty", "this trade deal".
 */
final class TakenAgreements {
  /** Kinds of nouns in {@code instruments.tsv} that may go by their noun alone. */
  private static final Set<String> KINDS = Set.of("FORMAL", "ACT");

  private final Pattern noun;
  private final Pattern definite;

  TakenAgreements() {
    List<String> all = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    for (DataTable.Row row : DataTable.read("instruments.tsv")) {
      all.addAll(row.list(0));
      nouns.addAll(KINDS.contains(row.get(1)) ? row.list(0) : List.of());
    }
    noun = Pattern.compile("(?i)\\b(?:" + String.join("|", all) + ")\\b");
    definite =
        Pattern.compile(
            "(?i)\\b(?:the|this|that|its|their)\\s(?:\\p{L}+\\s)?(?:"
                + String.join("|", nouns)
                + ")\\b");
  }

  /** Whether words name any agreement. */
  boolean areNamedIn(String words) {
    return noun.matcher(words).find();
  }

  /** Whether a sentence has such words. */
  boolean areIn(String sentence) {
    return definite.matcher(sentence).find();
  }
}
