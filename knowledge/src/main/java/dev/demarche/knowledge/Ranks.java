package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells principals from deputies and rivals by their titles. Immutable. */
final class Ranks {
  /** Of a phrase that means whoever holds the office, and of the first among several. */
  static final int ANY = 0;

  /** Of a title that no row fits. */
  static final int USUAL = 1;

  /** From here on nobody is meant by the office without more words. */
  static final int NO_PRINCIPAL = 9;

  private static final int NONE = Integer.MIN_VALUE;

  private record Rule(String state, String words, int rank) {}

  private final Map<Office, List<Rule>> rules = new EnumMap<>(Office.class);

  Ranks(Layers layers) {
    for (Layers.Layered layered : layers.rows("ranks.tsv", "office", "state", "title")) {
      Table.Row row = layered.row();
      rules
          .computeIfAbsent(row.constant("office", Office.class), k -> new ArrayList<>())
          .add(new Rule(row.get("state"), padded(row.need("title")), row.number("rank")));
    }
  }

  /**
   * The rank of whoever holds an office under a title; the least one answers for the office.
   *
   * @param of alpha-3 code, or name of a body or group
   */
  int of(Office office, String of, String title) {
    List<Rule> ofOffice = rules.getOrDefault(office, List.of());
    if (ofOffice.isEmpty()) {
      return USUAL;
    }
    String padded = padded(title);
    int own = NONE;
    int general = NONE;
    for (Rule rule : ofOffice) {
      boolean isOwn = rule.state().equals(of);
      if ((isOwn || rule.state().isEmpty()) && padded.contains(rule.words())) {
        own = isOwn ? Math.max(own, rule.rank()) : own;
        general = isOwn ? general : Math.max(general, rule.rank());
      }
    }
    return own != NONE ? own : general != NONE ? general : USUAL;
  }

  private static String padded(String title) {
    return " " + Knowledge.key(title) + " ";
  }
}
