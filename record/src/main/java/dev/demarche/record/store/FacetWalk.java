package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Walks the rows of a list of facets, or all events, in the order of days until enough are found.
 */
final class FacetWalk {
  /** What PostgreSQL says of the rows that it expects. */
  private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

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
   * <p>Only for PostgreSQL, which keeps a correlated EXISTS as such and tells its plans.
   */
  List<Listed> ofShortest() {
    return along(shortest());
  }

  private int shortest() {
    int shortest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < search.terms().size(); i++) {
      double length = estimated(search.terms().get(i));
      if (length < least) {
        shortest = i;
        least = length;
      }
    }
    return shortest;
  }

  /** How many rows the database expects a list to have: counting them takes as long as a walk. */
  private double estimated(List<Long> any) {
    String plan =
        handle
            .createQuery(
                "EXPLAIN SELECT 1 FROM facet x WHERE "
                    + termIn("x", any)
                    + " AND "
                    + between("x.day"))
            .mapTo(String.class)
            .first();
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Double.parseDouble(rows.group(1)) : Double.MAX_VALUE;
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
