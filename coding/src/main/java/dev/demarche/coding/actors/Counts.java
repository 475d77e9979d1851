package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** How many a phrase counts: "both presidents", "the three"; see {@code counts.tsv}. */
final class Counts {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> numerals = new HashSet<>();

  Counts() {
    for (DataTable.Row row : DataTable.read("counts.tsv")) {
      row.list(0).forEach(word -> counts.put(word, Integer.parseInt(row.get(1))));
    }
    DataTable.read("numerals.tsv").forEach(row -> numerals.addAll(row.list(0)));
  }

  /**
   * Whether some words are a number and nothing else: "twenty-three", "1,316", "the first three".
   */
  boolean isNumber(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1);
    boolean name = words.matches(".*\\s\\p{Lu}.*"); // "the Twelve"
    return !name
        && Arrays.stream(all).allMatch(w -> numerals.contains(w) || DIGITS.matcher(w).matches())
        && Arrays.stream(all).anyMatch(w -> !w.equals("the"));
  }

  /** The number among the words of a phrase, where there is one. */
  OptionalInt of(List<Token> words) {
    return words.stream()
        .filter(t -> counts.containsKey(t.folded()))
        .mapToInt(t -> counts.get(t.folded()))
        .findFirst();
  }
}
