package dev.demarche.server.page;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Party;
import dev.demarche.server.picture.Circle;
import dev.demarche.server.picture.Net;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Who has to do with whom.
 *
 * @param told what was counted
 * @param net the picture
 * @param names of the parties in it, by key
 * @param ties the same as a list, the closest first
 */
public record NetworkView(String told, Net net, Map<String, String> names, List<Tie> ties) {
  private static final int MOST_PARTIES = 20;
  private static final int MOST_TIES = 60;
  private static final int CONFLICT = 3;

  /** Copies the collections. */
  public NetworkView {
    names = Map.copyOf(names);
    ties = List.copyOf(ties);
  }

  /**
   * Two parties.
   *
   * @param one name of the first
   * @param other name of the second
   * @param href page of both
   * @param cooperation acts of the classes 1 and 2
   * @param conflict acts of the classes 3 and 4
   */
  public record Tie(String one, String other, String href, int cooperation, int conflict) {
    /** All acts. */
    public int acts() {
      return cooperation + conflict;
    }
  }

  private record Pair(String one, String other) {}

  /**
   * Of some acts; a single party that is asked for stands in the middle.
   *
   * @param names what sides are called
   */
  static NetworkView of(Sample sample, List<Party> asked, UnaryOperator<String> names) {
    Tallies tallies = new Tallies();
    Map<Pair, int[]> counts = new LinkedHashMap<>();
    for (RecordedEvent act : sample.acts()) {
      List<String> sides = List.copyOf(new TreeSet<>(ActSides.of(act)));
      int of = act.type().quad().number() < CONFLICT ? 0 : 1;
      for (int i = 0; i < sides.size(); i++) {
        tallies.add(sides.get(i));
        for (int k = i + 1; k < sides.size(); k++) {
          counts.computeIfAbsent(new Pair(sides.get(i), sides.get(k)), p -> new int[2])[of]++;
        }
      }
    }
    String middle = middle(asked);
    List<Net.Tie> ties = ties(counts);
    List<String> parties = Circle.of(tallies.top(Integer.MAX_VALUE), ties, middle, MOST_PARTIES);
    Map<String, String> shown = new LinkedHashMap<>();
    parties.forEach(party -> shown.put(party, names.apply(party)));
    boolean centred = !parties.isEmpty() && middle.equals(parties.get(0));
    return new NetworkView(
        sample.told(), Net.of(parties, ties, centred), shown, list(counts, names));
  }

  private static String middle(List<Party> asked) {
    boolean single = asked.size() == 1 && asked.get(0).sides().size() == 1;
    return single ? asked.get(0).sides().get(0) : "";
  }

  private static List<Net.Tie> ties(Map<Pair, int[]> counts) {
    List<Net.Tie> ties = new ArrayList<>();
    counts.forEach(
        (pair, acts) -> {
          String kind = acts[1] == 0 ? "cooperation" : acts[0] == 0 ? "conflict" : "both";
          ties.add(new Net.Tie(pair.one(), pair.other(), kind, acts[0] + acts[1]));
        });
    return ties;
  }

  private static List<Tie> list(Map<Pair, int[]> counts, UnaryOperator<String> names) {
    List<Tie> ties = new ArrayList<>();
    counts.forEach(
        (pair, acts) ->
            ties.add(
                new Tie(
                    names.apply(pair.one()),
                    names.apply(pair.other()),
                    "/pairs/" + Filters.encode(pair.one()) + "/" + Filters.encode(pair.other()),
                    acts[0],
                    acts[1])));
    ties.sort(
        Comparator.comparingInt(Tie::acts)
            .reversed()
            .thenComparing(Tie::one)
            .thenComparing(Tie::other));
    return ties.subList(0, Math.min(MOST_TIES, ties.size()));
  }
}
