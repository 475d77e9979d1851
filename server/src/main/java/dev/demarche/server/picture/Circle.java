package dev.demarche.server.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts parties around a circle so that those with close ties stand side by side. */
public final class Circle {
  private Circle() {}

  /**
   * Their order.
   *
   * @param frequent parties with the number of their acts, the most frequent first
   * @param ties of all parties
   * @param middle who comes first in any case, where he has ties
   * @param most how many at most; whoever has no ties to the others is left out
   */
  public static List<String> of(
      List<Map.Entry<String, Integer>> frequent, List<Net.Tie> ties, String middle, int most) {
    Set<String> chosen = chosen(frequent, ties, middle, most);
    List<Net.Tie> inner =
        ties.stream()
            .filter(tie -> chosen.contains(tie.one()) && chosen.contains(tie.other()))
            .sorted(Comparator.comparingInt(Net.Tie::acts).reversed())
            .toList();
    List<String> waiting = new ArrayList<>();
    if (isTied(middle, inner)) {
      waiting.add(middle);
    }
    frequent.stream()
        .map(Map.Entry::getKey)
        .filter(party -> chosen.contains(party) && !party.equals(middle) && isTied(party, inner))
        .forEach(waiting::add);
    List<String> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      String next = order.isEmpty() ? waiting.get(0) : after(order, waiting, inner, middle);
      waiting.remove(next);
      order.add(next);
    }
    return order;
  }

  private static Set<String> chosen(
      List<Map.Entry<String, Integer>> frequent, List<Net.Tie> ties, String middle, int most) {
    Set<String> chosen = new HashSet<>();
    if (isTied(middle, ties)) {
      chosen.add(middle);
    }
    for (Map.Entry<String, Integer> party : frequent) {
      if (chosen.size() < most && isTied(party.getKey(), ties)) {
        chosen.add(party.getKey());
      }
    }
    return chosen;
  }

  /** Whoever has the closest tie to the last one, or to the one before; otherwise the first. */
  private static String after(
      List<String> order, List<String> waiting, List<Net.Tie> inner, String middle) {
    for (int back = order.size() - 1; back >= 0; back--) {
      String last = order.get(back);
      for (Net.Tie tie : inner) {
        String other = tie.one().equals(last) ? tie.other() : tie.one();
        boolean isOfLast = tie.one().equals(last) || tie.other().equals(last);
        if (isOfLast && !last.equals(middle) && waiting.contains(other)) {
          return other;
        }
      }
    }
    return waiting.get(0);
  }

  private static boolean isTied(String party, List<Net.Tie> ties) {
    return ties.stream().anyMatch(tie -> tie.one().equals(party) || tie.other().equals(party));
  }
}
