package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells principals from deputies and rivals by their titles. Immutable. */
final class Ranks {
  /** Of a title that no row fits. */
  static final int USUAL = 1;

  /** From here on nobody is meant by the office without more words. */
  static final int NO_PRINCIPAL = 9;

  private record Rule(String words, int rank) {}

  private final Map<Office, List<Rule>> rules = new EnumMap<>(Office.class);

  Ranks(Layers layers) {
    for (Layers.Layered layered : layers.rows("ranks.tsv", "office", "title")) {
      Table.Row row = layered.row();
      Rule rule = new Rule(padded(row.need("title")), row.number("rank"));
      rules.computeIfAbsent(row.constant("office", Office.class), k -> new ArrayList<>()).add(rule);
    }
  }

  /** The rank of whoever holds an office under a title; the least one answers for the office. */
  int of(Office office, String title) {
    List<Rule> ofOffice = rules.getOrDefault(office, List.of());
    if (ofOffice.isEmpty()) {
      return USUAL;
    }
    String padded = padded(title);
    return ofOffice.stream()
        .filter(rule -> padded.contains(rule.words()))
        .mapToInt(Rule::rank)
        .max()
        .orElse(USUAL);
  }

  private static String padded(String title) {
    return " " + Knowledge.key(title) + " ";
  }
}
