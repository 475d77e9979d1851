package dev.demarche.eval.records;

import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pairs the events of gold one to one with those of a record, the best-fitting pairs first. */
final class EventMatching {
  private record Pair(double weight, int gold, int predicted) {}

  private EventMatching() {}

  /** The number of the predicted event by the number of the gold event that it was paired with. */
  static Map<Integer, Integer> match(List<ScoredEvent> gold, List<ScoredEvent> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        if (gold.get(i).coreAgrees(predicted.get(j))) {
          pairs.add(new Pair(weight(gold.get(i), predicted.get(j)), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.weight)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted));
    Map<Integer, Integer> matched = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold) && used.add(pair.predicted)) {
        matched.put(pair.gold, pair.predicted);
      }
    }
    return Collections.unmodifiableMap(matched);
  }

  /** The evidence counts most; a date that gold has counts twice as much as none. */
  private static double weight(ScoredEvent gold, ScoredEvent predicted) {
    double weight = gold.optional() ? 0 : 0.5;
    weight += gold.inEvidence(predicted) ? 4 : 0;
    weight += gold.who().strictAgrees(predicted.who()) ? 2 : 0;
    weight += gold.statusAgrees(predicted) ? 2 : 0;
    if (gold.dateAgrees(predicted)) {
      weight += Json.given(gold.json(), "date") ? 2 : 1;
    }
    return weight;
  }
}
