package dev.demarche.server.picture;

import java.util.Comparator;
import java.util.List;

/**
 * Circles on a map in which a degree is two units in both directions.
 *
 * @param circles the large ones first, so that the small ones lie on top
 */
public record WorldMap(List<Circle> circles) {
  /** Width of the map, in its own units: all degrees of longitude. */
  public static final int WIDTH = 720;

  /** Height of the map: from 84 degrees north to 60 south, where people live. */
  public static final int HEIGHT = 288;

  private static final double UNITS = 2;
  private static final double WEST = -180;
  private static final double NORTH = 84;
  private static final double LEAST = 3;
  private static final double MOST = 14;

  /** Fewer acts than this fill no largest circle. */
  private static final int MANY = 10;

  /** Copies the list. */
  public WorldMap {
    circles = List.copyOf(circles);
  }

  /**
   * A place.
   *
   * @param name what it is called
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @param acts how many acts
   */
  public record Spot(String name, double latitude, double longitude, int acts) {}

  /** A place as a circle. */
  public record Circle(Spot spot, String x, String y, String radius) {}

  /** Of some places. */
  public static WorldMap of(List<Spot> spots) {
    int most = spots.stream().mapToInt(Spot::acts).max().orElse(MANY);
    return new WorldMap(
        spots.stream()
            .sorted(Comparator.comparingInt(Spot::acts).reversed().thenComparing(Spot::name))
            .map(spot -> circle(spot, most))
            .toList());
  }

  private static Circle circle(Spot spot, int most) {
    double radius = LEAST + (MOST - LEAST) * Math.sqrt((double) spot.acts() / Math.max(MANY, most));
    return new Circle(
        spot,
        Shape.number((spot.longitude() - WEST) * UNITS),
        Shape.number((NORTH - spot.latitude()) * UNITS),
        Shape.number(radius));
  }
}
