package dev.demarche.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A multiset. */
public final class Bag {
  private final Map<String, Integer> counts = new HashMap<>();
  private final int size;

  private Bag(List<String> elements) {
    elements.forEach(e -> counts.merge(e, 1, Integer::sum));
    size = elements.size();
  }

  /** The elements, each as often as it stands in the list. */
  public static Bag of(List<String> elements) {
    return new Bag(elements);
  }

  /** The number of elements, repeats counted. */
  public int size() {
    return size;
  }

  /** How many elements both share, repeats counted as often as in the one with fewer. */
  public int shared(Bag other) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
