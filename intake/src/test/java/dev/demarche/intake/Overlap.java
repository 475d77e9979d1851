package dev.demarche.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far two texts share runs of four words, each 0 to 1. */
record Overlap(double precision, double recall) {
  private static final int RUN = 4;

  static Overlap of(String wanted, String got) {
    Map<List<String>, Integer> want = runs(wanted);
    Map<List<String>, Integer> have = runs(got);
    int both =
        want.entrySet().stream()
            .mapToInt(each -> Math.min(each.getValue(), have.getOrDefault(each.getKey(), 0)))
            .sum();
    return new Overlap((double) both / size(have), (double) both / size(want));
  }

  private static int size(Map<List<String>, Integer> runs) {
    return Math.max(1, runs.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = Arrays.asList(text.strip().split("[^\\p{L}\\p{N}]+", -1));
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
    }
    return runs;
  }
}
