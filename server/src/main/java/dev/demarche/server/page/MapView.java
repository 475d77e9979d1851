package dev.demarche.server.page;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Where;
import dev.demarche.model.Place;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.server.picture.WorldMap;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where acts take place.
 *
 * @param told what was counted
 * @param map the picture
 * @param places the same as a list, the most frequent first
 * @param placeless acts that tell no place
 */
public record MapView(String told, WorldMap map, List<Row> places, int placeless) {
  /** Copies the list. */
  public MapView {
    places = List.copyOf(places);
  }

  /**
   * A place.
   *
   * @param link its acts
   * @param state its state, or empty
   * @param acts how many
   * @param where how well it is known where it lies
   */
  public record Row(Link link, String state, int acts, String where) {}

  /** Of some acts. */
  static MapView of(Sample sample, Schemes schemes, Filters filters) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    int placeless = 0;
    for (RecordedEvent act : sample.acts()) {
      Place place = act.place();
      if (place == null) {
        placeless++;
      } else {
        counts.merge(place, 1, Integer::sum);
      }
    }
    List<WorldMap.Spot> spots = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (place, acts) -> {
          Optional<Where> where = schemes.where(place);
          where.ifPresent(w -> spots.add(spot(place, w, acts)));
          rows.add(row(place, where, acts, filters));
        });
    rows.sort(
        Comparator.comparingInt(Row::acts).reversed().thenComparing(row -> row.link().text()));
    return new MapView(sample.told(), WorldMap.of(spots), rows, placeless);
  }

  private static WorldMap.Spot spot(Place place, Where where, int acts) {
    return new WorldMap.Spot(place.name(), where.latitude(), where.longitude(), acts);
  }

  private static Row row(Place place, Optional<Where> where, int acts, Filters filters) {
    String query = filters.without("after").with("place", place.name()).query();
    String told =
        where.map(w -> w.rough() ? "at the capital" : "in its place").orElse("not on the map");
    return new Row(
        new Link(place.name(), "/search" + query),
        place.state() == null ? "" : place.state(),
        acts,
        told);
  }
}
