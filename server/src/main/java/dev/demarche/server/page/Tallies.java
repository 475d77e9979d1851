package dev.demarche.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts things by name; the most frequent come first, and those alike by name. */
final class Tallies {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** The first ones. */
  List<Map.Entry<String, Integer>> top(int most) {
    List<Map.Entry<String, Integer>> all = new ArrayList<>(counts.entrySet());
    all.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }
}
