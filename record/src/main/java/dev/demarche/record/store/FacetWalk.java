package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Walks the rows of a list of facets, or all events, in the order of days until enough are found.
 */
final class FacetWalk {
  /** How many rows of each list are counted to see which is the shortest. */
  private static final List<Integer> COUNTED = List.of(1000, 10_000, 100_000);

  private final Handle handle;
  private final Search search;

  /** For what is looked for, which names no words. */
  FacetWalk(Handle handle, Search search) {
    this.handle = handle;
    this.search = search;
  }

  /** Walks the only list, or all events where there is none. */
  List<Listed> ofOne() {
    if (search.terms().isEmpty()) {
      return walk(List.of(part("event e WHERE ", "e.day", "e.id", List.of())));
    }
    return along(0);
  }

  /**
   * Walks the shortest list and looks into the others for each of its rows.
   *
   * <p>Only where the database keeps a correlated EXISTS as such.
   */
  List<Listed> ofShortest() {
    return along(shortest());
  }

  private int shortest() {
    int shortest = 0;
    for (int most : COUNTED) {
      List<Long> lengths = search.terms().stream().map(any -> length(any, most)).toList();
      for (int i = 0; i < lengths.size(); i++) {
        shortest = lengths.get(i) < lengths.get(shortest) ? i : shortest;
      }
      if (lengths.get(shortest) < most) {
        break;
      }
    }
    return shortest;
  }

  private long length(List<Long> any, int most) {
    return handle
        .createQuery(
            "SELECT count(*) FROM (SELECT 1 FROM facet x WHERE "
                + termIn("x", any)
                + " AND "
                + between("x.day")
                + " LIMIT "
                + most
                + ") few")
        .mapTo(Long.class)
        .one();
  }

  /** Along one of the lists; a row must be in all others, too. */
  private List<Listed> along(int list) {
    List<String> inOthers = new ArrayList<>();
    for (int i = 0; i < search.terms().size(); i++) {
      if (i != list) {
        inOthers.add(
            "EXISTS (SELECT 1 FROM facet y WHERE "
                + termIn("y", search.terms().get(i))
                + " AND y.day = x.day AND y.event = x.event OFFSET 0)");
      }
    }
    String from =
        search.conditions().isEmpty() ? "facet x" : "facet x JOIN event e ON e.id = x.event";
    return walk(
        search.terms().get(list).stream()
            .map(
                term ->
                    part(from + " WHERE x.term = " + term + " AND ", "x.day", "x.event", inOthers))
            .toList());
  }

  private static String termIn(String facet, List<Long> any) {
    return facet
        + ".term IN ("
        + any.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ")";
  }

  private String between(String day) {
    return day + " BETWEEN " + search.least() + " AND " + search.most();
  }

  private List<Listed> walk(List<String> parts) {
    String sql =
        parts.stream()
            .map(part -> "SELECT * FROM (" + part + ") p")
            .collect(Collectors.joining(" UNION "));
    Query query = handle.createQuery(sql + search.order("day", "id"));
    search.values().forEach(query::bind);
    return query.map((row, context) -> new Listed(row.getLong("day"), row.getLong("id"))).list();
  }

  private String part(String from, String day, String id, List<String> inOthers) {
    List<String> all = new ArrayList<>();
    all.add(between(day));
    Listed after = search.after();
    if (after != null) {
      String place = "(" + after.day() + ", " + after.id() + ")";
      all.add("(" + day + ", " + id + ") " + search.sign() + " " + place);
    }
    all.addAll(inOthers);
    all.add(search.where());
    return "SELECT "
        + day
        + " AS day, "
        + id
        + " AS id FROM "
        + from
        + String.join(" AND ", all)
        + search.order(day, id);
  }
}
