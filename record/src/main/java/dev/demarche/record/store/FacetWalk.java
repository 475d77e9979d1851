package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /** Rows of a list after which the words' index tells sooner what is in all lists. */
  private static final int LONGEST_WALK = 10_000;

  private final Handle handle;
  private final Search search;
  private int shortest = -1;

  /** For what is looked for, which names no words. */
  FacetWalk(Handle handle, Search search) {
    this.handle = handle;
    this.search = search;
  }

  /** Walks the only list, or all events where there is none. */
  List<Listed> ofOne() {
    if (search.terms().isEmpty()) {
      return walk(
          List.of(
              part(
                  "event e WHERE " + search.place("e.day", "e.id") + " AND ",
                  "e.day",
                  "e.id",
                  List.of())));
    }
    return along(0, "facet");
  }

  /**
   * Walks the shortest list and looks into the others for each of its rows.
   *
   * <p>Only for PostgreSQL, which keeps a correlated EXISTS as such and tells its plans.
   */
  List<Listed> ofShortest() {
    return along(shortest(), "facet");
  }

  /**
   * The same for the first rows of the list.
   *
   * @return nothing where those are not enough, so that the walk would be a long one
   */
  Optional<List<Listed>> some() {
    List<Long> any = search.terms().get(shortest());
    if (any.size() > 1) {
      return Optional.empty(); // the first rows of one list are not those of all
    }
    String first =
        "(SELECT term, day, event FROM facet WHERE "
            + from("facet", any.get(0))
            + search.order("day", "event", LONGEST_WALK)
            + ")";
    List<Listed> found = along(shortest(), first);
    boolean isAll = found.size() >= search.limit() || length(first) < LONGEST_WALK;
    return isAll ? Optional.of(found) : Optional.empty();
  }

  private long length(String rows) {
    return handle.createQuery("SELECT count(*) FROM " + rows + " x").mapTo(Long.class).one();
  }

  /** Its place among the lists; asked of the database once. */
  private int shortest() {
    if (search.terms().size() == 1 || shortest >= 0) {
      return Math.max(0, shortest);
    }
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
                    + search.place("x.day", "x.event"))
            .mapTo(String.class)
            .first();
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Double.parseDouble(rows.group(1)) : Double.MAX_VALUE;
  }

  /**
   * Along one of the lists; a row must be in all others, too.
   *
   * @param rows of facets among which those of the list are
   */
  private List<Listed> along(int list, String rows) {
    List<String> inOthers = new ArrayList<>();
    for (int i = 0; i < search.terms().size(); i++) {
      if (i != list) {
        inOthers.add(
            "EXISTS (SELECT 1 FROM facet y WHERE "
                + termIn("y", search.terms().get(i))
                + " AND y.day = x.day AND y.event = x.event OFFSET 0)");
      }
    }
    String joined = search.conditions().isEmpty() ? "" : " JOIN event e ON e.id = x.event";
    return walk(
        search.terms().get(list).stream()
            .map(
                term ->
                    part(
                        rows + " x" + joined + " WHERE " + from("x", term) + " AND ",
                        "x.day",
                        "x.event",
                        inOthers))
            .toList());
  }

  /** What SQL says of a row of facets that has one of some. */
  static String termIn(String facet, Collection<Long> any) {
    return facet
        + ".term IN ("
        + any.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ")";
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

  /** Rows of a list in the days that are asked for, behind the place that was reached. */
  private String from(String facet, long term) {
    return facet + ".term = " + term + " AND " + search.place(facet + ".day", facet + ".event");
  }

  private String part(String from, String day, String id, List<String> inOthers) {
    List<String> all = new ArrayList<>(inOthers);
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
