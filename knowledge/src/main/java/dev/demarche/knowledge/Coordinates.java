package dev.demarche.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the places of the table lie. Apart from {@link Knowledge}, since reading articles needs no
 * coordinates. Immutable, safe for use by several threads.
 */
public final class Coordinates {
  private static final String CAPITAL = "capital";
  private final Map<String, Point> points = new HashMap<>();
  private final Map<String, Point> capitals = new HashMap<>();

  private Coordinates(List<Layers.Layered> rows) {
    for (Layers.Layered layered : rows) {
      Table.Row row = layered.row();
      if (!row.get("lat").isEmpty() && !row.get("lon").isEmpty()) {
        add(row);
      }
    }
  }

  /**
   * A point of the earth.
   *
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @param kind what lies there, as the table of places calls it: city, region, sea; {@code state}
   *     for a state, which lies where its capital does
   */
  public record Point(double latitude, double longitude, String kind) {}

  /** The coordinates that ship with Demarche. */
  public static Coordinates load() {
    return new Coordinates(Layers.shipped().rows("places.tsv", "name", "state"));
  }

  /**
   * The shipped ones under those of the user's own tables.
   *
   * @throws KnowledgeException when the table is faulty
   */
  public static Coordinates load(Path own) {
    return new Coordinates(Layers.with(own).rows("places.tsv", "name", "state"));
  }

  private void add(Table.Row row) {
    String state = row.get("state");
    String kind = row.get("kind");
    Point point =
        new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")), kind);
    points.putIfAbsent(key(state, row.need("name")), point);
    row.list("variants").forEach(name -> points.putIfAbsent(key(state, name), point));
    if (kind.equals(CAPITAL)) {
      capitals.putIfAbsent(state, new Point(point.latitude(), point.longitude(), "state"));
    }
  }

  /** Where a place lies. {@code state} is an alpha-3 code, null for seas. */
  public Optional<Point> of(@Nullable String state, String name) {
    return Optional.ofNullable(points.get(key(state == null ? "" : state, name)));
  }

  /** Where the capital of a state lies, to stand for the state. */
  public Optional<Point> of(String state) {
    return Optional.ofNullable(capitals.get(state));
  }

  private static String key(String state, String name) {
    String sure = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    return state + "|" + Knowledge.key(sure);
  }
}
