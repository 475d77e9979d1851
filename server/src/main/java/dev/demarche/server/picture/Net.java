package dev.demarche.server.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parties on a circle and the ties between them. With one of them in the middle where all is about
 * it.
 *
 * @param dots the parties
 * @param lines the ties
 */
public record Net(List<Dot> dots, List<Line> lines) {
  /** Width of the picture, in its own units; there is room for names on both sides. */
  public static final int WIDTH = 720;

  /** Height of the picture. */
  public static final int HEIGHT = 580;

  private static final double RADIUS = 220;
  private static final double LEAST_DOT = 5;
  private static final double MOST_DOT = 14;
  private static final double MOST_LINE = 9;
  private static final double AWAY = 8;
  private static final double SIDEWAYS = 0.25;

  /** Copies the lists. */
  public Net {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /**
   * A tie of two parties.
   *
   * @param one key of a party
   * @param other key of another
   * @param kind decides the colour: {@code cooperation}, {@code conflict} or {@code both}
   * @param acts how many acts
   */
  public record Tie(String one, String other, String kind, int acts) {}

  /**
   * A party.
   *
   * @param anchor where its name stands from: {@code start}, {@code middle} or {@code end}
   */
  public record Dot(
      String key, String x, String y, String radius, String nameX, String nameY, String anchor) {}

  /** A tie as a line. */
  public record Line(String kind, String x1, String y1, String x2, String y2, String width) {}

  private record Point(double x, double y) {}

  /**
   * Of parties in their order around the circle, which begins at the top; the first stands in the
   * middle where {@code centred}. Ties of parties that are not there are left out.
   */
  public static Net of(List<String> parties, List<Tie> ties, boolean centred) {
    Set<String> there = new HashSet<>(parties);
    List<Tie> shown =
        ties.stream().filter(t -> there.contains(t.one()) && there.contains(t.other())).toList();
    Map<String, Point> places = places(parties, centred);
    Map<String, Integer> acts = new HashMap<>();
    for (Tie tie : shown) {
      acts.merge(tie.one(), tie.acts(), Integer::sum);
      acts.merge(tie.other(), tie.acts(), Integer::sum);
    }
    int most = acts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int thickest = shown.stream().mapToInt(Tie::acts).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (String party : parties) {
      double share = Math.sqrt((double) acts.getOrDefault(party, 0) / most);
      double radius = LEAST_DOT + (MOST_DOT - LEAST_DOT) * share;
      dots.add(dot(party, require(places, party), radius));
    }
    List<Line> lines = new ArrayList<>();
    for (Tie tie : shown) {
      double width = 1 + (MOST_LINE - 1) * Math.sqrt((double) tie.acts() / thickest);
      lines.add(line(tie, require(places, tie.one()), require(places, tie.other()), width));
    }
    return new Net(dots, lines);
  }

  private static Map<String, Point> places(List<String> parties, boolean centred) {
    Point middle = new Point(WIDTH / 2.0, HEIGHT / 2.0);
    Map<String, Point> places = new HashMap<>();
    int around = parties.size() - (centred ? 1 : 0);
    for (int i = 0; i < parties.size(); i++) {
      int place = centred ? i - 1 : i;
      double angle = 2 * Math.PI * place / Math.max(1, around) - Math.PI / 2;
      places.put(
          parties.get(i),
          place < 0
              ? middle
              : new Point(
                  middle.x() + RADIUS * Math.cos(angle), middle.y() + RADIUS * Math.sin(angle)));
    }
    return places;
  }

  private static Point require(Map<String, Point> places, String party) {
    Point place = places.get(party);
    if (place == null) {
      throw new IllegalStateException("has no place: " + party);
    }
    return place;
  }

  private static Dot dot(String party, Point at, double radius) {
    double x = (at.x() - WIDTH / 2.0) / RADIUS;
    double y = (at.y() - HEIGHT / 2.0) / RADIUS;
    boolean beside = Math.abs(x) > SIDEWAYS;
    String anchor = !beside ? "middle" : x > 0 ? "start" : "end";
    double nameX = at.x() + (beside ? Math.signum(x) * (radius + AWAY) : 0);
    double nameY = at.y() + (beside ? AWAY / 2 : (y < 0 ? -1 : 2) * (radius + AWAY));
    return new Dot(
        party,
        Shape.number(at.x()),
        Shape.number(at.y()),
        Shape.number(radius),
        Shape.number(nameX),
        Shape.number(nameY),
        anchor);
  }

  private static Line line(Tie tie, Point one, Point other, double width) {
    return new Line(
        tie.kind(),
        Shape.number(one.x()),
        Shape.number(one.y()),
        Shape.number(other.x()),
        Shape.number(other.y()),
        Shape.number(width));
  }
}
