package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How many a phrase counts: "both presidents", "the three"; see {@code counts.tsv}. */
final class Counts {
  private final Map<String, Integer> counts = new HashMap<>();

  Counts() {
    for (DataTable.Row row : DataTable.read("counts.tsv")) {
      row.list(0).forEach(word -> counts.put(word, Integer.parseInt(row.get(1))));
    }
  }

  /** The number among the words of a phrase, where there is one. */
  OptionalInt of(List<Token> words) {
    return words.stream()
        .filter(t -> counts.containsKey(t.folded()))
        .mapToInt(t -> counts.get(t.folded()))
        .findFirst();
  }
}
