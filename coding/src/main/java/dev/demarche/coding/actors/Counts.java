package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
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
  private static final String ARTICLE = "the";

  private static final Pattern SPACE = Pattern.compile("[\\s-]+");

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
    String[] all = SPACE.split(words, -1);
    for (int i = 0; i < all.length; i++) {
      boolean name =
          i > 0
              && !all[i].isEmpty()
              && Character.isUpperCase(all[i].codePointAt(0)); // "the Twelve"
      if (name || !isNumeral(all[i])) {
        return false;
      }
    }
    return !ARTICLE.equals(words);
  }

  private boolean isNumeral(String word) {
    return numerals.contains(word.toLowerCase(Locale.ROOT)) || DIGITS.matcher(word).matches();
  }

  /** The number among the words of a phrase, where there is one. */
  OptionalInt of(List<Token> words) {
    return words.stream()
        .filter(t -> counts.containsKey(t.folded()))
        .mapToInt(t -> counts.get(t.folded()))
        .findFirst();
  }
}
