package dev.demarche.eval.relations;

import java.util.List;

/** F1 averaged over the labels that gold has, each of the same weight. */
final class MacroF1 {
  /** A label of gold and the predicted one. */
  record Pair(String gold, String predicted) {
    boolean right() {
      return gold.equals(predicted);
    }
  }

  private MacroF1() {}

  /** 0 where there are no pairs. */
  static double of(List<Pair> pairs) {
    return pairs.stream()
        .map(Pair::gold)
        .distinct()
        .sorted()
        .mapToDouble(label -> f1(pairs, label))
        .average()
        .orElse(0);
  }

  private static double f1(List<Pair> pairs, String label) {
    int found = 0;
    int sides = 0;
    for (Pair pair : pairs) {
      boolean want = pair.gold.equals(label);
      boolean have = pair.predicted.equals(label);
      found += want && have ? 1 : 0;
      sides += (want ? 1 : 0) + (have ? 1 : 0);
    }
    return 2.0 * found / sides;
  }
}
