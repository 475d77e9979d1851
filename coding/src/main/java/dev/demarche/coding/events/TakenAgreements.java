package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that take up an agreement told before: "the treaty", "this trade deal". */
final class TakenAgreements {
  /** Kinds of nouns in {@code instruments.tsv} that may go by their noun alone. */
  private static final Set<String> KINDS = Set.of("FORMAL", "ACT");

  private final Pattern definite;

  TakenAgreements() {
    List<String> nouns = new ArrayList<>();
    DataTable.read("instruments.tsv").stream()
        .filter(row -> KINDS.contains(row.get(1)))
        .forEach(row -> nouns.addAll(row.list(0)));
    definite =
        Pattern.compile(
            "(?i)\\b(?:the|this|that|its|their)\\s(?:\\p{L}+\\s)?(?:"
                + String.join("|", nouns)
                + ")\\b");
  }

  /** Whether a sentence has such words. */
  boolean areIn(String sentence) {
    return definite.matcher(sentence).find();
  }
}
