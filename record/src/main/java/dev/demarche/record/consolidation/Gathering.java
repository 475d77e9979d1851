package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the members of a component into acts: the best links join first, and groups join only
 * when the links between them agree on average and none of them forbids it.
 */
final class Gathering {
  private final int size;
  private final double[][] scores;
  private final boolean[][] never;
  private final List<Edge> edges = new ArrayList<>();

  /** Of so many members, by number from 0 on. */
  Gathering(int size) {
    this.size = size;
    scores = new double[size][size];
    never = new boolean[size][size];
  }

  private record Edge(int one, int other, double score) {
    static final Comparator<Edge> BEST_FIRST =
        Comparator.comparingDouble((Edge edge) -> -edge.score())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);
  }

  /** How a member and a later one are linked; is to be told of every pair. */
  void link(int one, int later, Link link) {
    scores[one][later] = link.score();
    never[one][later] = link.never();
    if (link.isOne()) {
      edges.add(new Edge(one, later, link.score()));
    }
  }

  /** The acts, each as the numbers of its members in order. */
  List<List<Integer>> acts() {
    Joined joined = new Joined(size);
    edges.sort(Edge.BEST_FIRST);
    for (Edge edge : edges) {
      if (agree(joined.members(edge.one()), joined.members(edge.other()))) {
        joined.join(edge.one(), edge.other());
      }
    }
    return joined.all();
  }

  private boolean agree(List<Integer> group, List<Integer> with) {
    double sum = 0;
    for (int a : group) {
      for (int b : with) {
        int i = Math.min(a, b);
        int k = Math.max(a, b);
        if (i == k || never[i][k]) {
          return false;
        }
        sum += scores[i][k];
      }
    }
    return sum >= 0;
  }
}
