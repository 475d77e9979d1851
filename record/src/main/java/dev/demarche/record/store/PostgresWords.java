package dev.demarche.record.store;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Words in an inverted index, which knows no order: it is asked for some months at a time. Facets
 * and months are lexemes that no word makes. Facets alone are found by their own lists where a walk
 * of those is short.
 */
final class PostgresWords implements WordIndex {
  /** Rows up to which all are looked at. */
  private static final int FEW = 1000;

  /** How many months are looked into one after the other before the rows are counted. */
  private static final long[] FIRST_MONTHS = {1, 3, 9};

  private static final int MONTHS = 12;

  @Override
  public String insert(String table) {
    return "INSERT INTO "
        + table
        + "_words (id, words) VALUES (?, to_tsvector('demarche', ?)"
        + " || array_to_tsvector(string_to_array(?, ' ')))";
  }

  @Override
  public Object[] row(Listed at, String words, Collection<Long> terms) {
    String lexemes =
        Stream.concat(Stream.of(month(monthOf(at.day()))), terms.stream().map(PostgresWords::facet))
            .collect(Collectors.joining(" "));
    return new Object[] {at.id(), plain(words), lexemes};
  }

  /** The words alone, without the marks that SQLite passes over, too. */
  private static String plain(String text) {
    String letters = Search.unaccented(Normalizer.normalize(text, Normalizer.Form.NFD));
    return Search.split(Normalizer.normalize(letters, Normalizer.Form.NFC))
        .collect(Collectors.joining(" "));
  }

  private static String facet(long term) {
    return "\ue000" + term;
  }

  private static String month(long number) {
    return "\ue001" + number;
  }

  private static long monthOf(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * (long) MONTHS + date.getMonthValue() - 1;
  }

  @Override
  public String delete(String table) {
    return "DELETE FROM " + table + "_words WHERE id = ?";
  }

  @Override
  public Object[] key(Listed at) {
    return new Object[] {at.id()};
  }

  @Override
  public boolean hasLists() {
    return true;
  }

  @Override
  public String listed(Collection<Long> terms, long first, long last) {
    return "SELECT x.day, x.event FROM facet x WHERE "
        + FacetWalk.termIn("x", terms)
        + " AND x.day BETWEEN "
        + first
        + " AND "
        + last;
  }

  @Override
  public List<Listed> find(Handle handle, Search search) {
    if (search.isVoid()) {
      return List.of();
    }
    if (search.words() == null && search.table().equals("event")) {
      FacetWalk walk = new FacetWalk(handle, search);
      return walk.some().or(() -> few(handle, search)).orElseGet(walk::ofShortest);
    }
    return byMonths(handle, search);
  }

  private static List<Listed> byMonths(Handle handle, Search search) {
    long step = search.oldestFirst() ? 1 : -1;
    long[] months = months(handle, search);
    long left = (months[1] - months[0]) * step + 1;
    long month = months[0];
    List<Listed> found = new ArrayList<>();
    for (int turn = 0; left > 0 && found.size() < search.limit(); turn++) {
      Optional<List<Listed>> all =
          turn == FIRST_MONTHS.length ? few(handle, search) : Optional.empty();
      if (all.isPresent()) {
        return all.get();
      }
      long some = Math.min(left, FIRST_MONTHS[Math.min(turn, FIRST_MONTHS.length - 1)]);
      found.addAll(ask(handle, search, " AND w.words @@ '" + months(month, step, some) + "'"));
      month += step * some;
      left -= some;
    }
    return found.subList(0, Math.min(found.size(), search.limit()));
  }

  private static String months(long first, long step, long number) {
    return LongStream.range(0, number)
        .mapToObj(i -> month(first + i * step))
        .collect(Collectors.joining(" | "));
  }

  /** What is found among all rows, where the index of words finds few. */
  private static Optional<List<Listed>> few(Handle handle, Search search) {
    Query query =
        handle.createQuery(
            "WITH f AS MATERIALIZED (SELECT w.id FROM "
                + search.table()
                + "_words w WHERE "
                + matches(search)
                + " LIMIT "
                + (FEW + 1)
                + ") SELECT c.number, e.day, e.id FROM (SELECT count(*) AS number FROM f) c"
                + " LEFT JOIN (SELECT e.day, e.id FROM f w"
                + joined(search)
                + ") e ON true");
    bind(query, search);
    record Row(long number, @Nullable Listed listed) {}
    List<Row> rows =
        query
            .map(
                (row, context) -> {
                  long day = row.getLong("day");
                  Listed listed = row.wasNull() ? null : new Listed(day, row.getLong("id"));
                  return new Row(row.getLong("number"), listed);
                })
            .list();
    return rows.get(0).number() > FEW
        ? Optional.empty()
        : Optional.of(
            rows.stream()
                .flatMap(row -> Stream.ofNullable(row.listed()))
                .sorted(search.oldestFirst() ? Listed.IN_TIME : Listed.IN_TIME.reversed())
                .toList());
  }

  /** The first and the last month to be asked for, in the order of the search. */
  private static long[] months(Handle handle, Search search) {
    long[] edges =
        handle
            .createQuery("SELECT min(day) AS first, max(day) AS last FROM " + search.table())
            .map((row, context) -> new long[] {row.getLong("first"), row.getLong("last")})
            .one();
    long least = Math.max(search.least(), edges[0]);
    long most = Math.min(search.most(), edges[1]);
    Listed after = search.after();
    if (after != null && search.oldestFirst()) {
      least = Math.max(least, after.day());
    } else if (after != null) {
      most = Math.min(most, after.day());
    }
    return search.oldestFirst()
        ? new long[] {monthOf(least), monthOf(most)}
        : new long[] {monthOf(most), monthOf(least)};
  }

  private static String matches(Search search) {
    List<String> all = new ArrayList<>();
    if (search.words() != null) {
      all.add("w.words @@ plainto_tsquery('demarche', :match)");
    }
    for (List<Long> any : search.terms()) {
      all.add(
          any.stream()
              .map(PostgresWords::facet)
              .collect(Collectors.joining(" | ", "w.words @@ '", "'::tsquery")));
    }
    return String.join(" AND ", all);
  }

  private static void bind(Query query, Search search) {
    if (search.words() != null) {
      query.bind("match", plain(Objects.requireNonNull(search.words())));
    }
    search.values().forEach(query::bind);
  }

  /** Of rows {@code w} those that fit, in their order. */
  private static String joined(Search search) {
    return " JOIN "
        + search.table()
        + " e ON e.id = w.id WHERE "
        + search.place("e.day", "e.id")
        + " AND "
        + search.where()
        + search.order("e.day", "e.id");
  }

  /**
   * Asks for what the index of words finds. OFFSET keeps the planner from walking all days instead
   * and looking at the words of each row.
   */
  private static List<Listed> ask(Handle handle, Search search, String month) {
    Query query =
        handle.createQuery(
            "SELECT e.day, e.id FROM (SELECT w.id FROM "
                + search.table()
                + "_words w WHERE "
                + matches(search)
                + month
                + " OFFSET 0) w"
                + joined(search));
    bind(query, search);
    return query.map((row, context) -> new Listed(row.getLong("day"), row.getLong("id"))).list();
  }
}
