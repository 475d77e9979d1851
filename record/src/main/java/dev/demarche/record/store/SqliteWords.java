package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Words in FTS5, which walks the rows that have all of them in the order of their numbers. These
 * grow with the day. Facets are words that begin with a letter that nobody can type.
 */
final class SqliteWords implements WordIndex {
  private static final char FACET = '\ue000';
  private static final int DAY_BITS = 32;
  private static final long ROW = 0xffffffffL;

  /** Days that are added so that there are none before the first: 2700 years. */
  private static final long FIRST_DAY = 1_000_000;

  private static long number(long day, long id) {
    return ((day + FIRST_DAY) << DAY_BITS) + id;
  }

  @Override
  public String insert(String table) {
    return "INSERT INTO " + table + "_words (rowid, words) VALUES (?, ?)";
  }

  @Override
  public Object[] row(Listed at, String words, Collection<Long> terms) {
    String facets = terms.stream().map(term -> FACET + "" + term).collect(Collectors.joining(" "));
    return new Object[] {number(at.day(), at.id()), plain(words) + "\n" + facets};
  }

  /**
   * Words without the letter of facets, and without accents that are letters of their own: FTS5
   * strips them anyway, and would be left with words of no letter.
   */
  private static String plain(String words) {
    return Search.unaccented(words).replace(FACET, ' ');
  }

  @Override
  public String delete(String table) {
    return "DELETE FROM " + table + "_words WHERE rowid = ?";
  }

  @Override
  public Object[] key(Listed at) {
    return new Object[] {number(at.day(), at.id())};
  }

  @Override
  public boolean hasLists() {
    return false;
  }

  @Override
  public String listed(Collection<Long> terms, long first, long last) {
    return "SELECT (w.rowid >> "
        + DAY_BITS
        + ") - "
        + FIRST_DAY
        + " AS day, w.rowid & "
        + ROW
        + " AS event FROM event_words w WHERE w.event_words MATCH '"
        + any(terms)
        + "' AND w.rowid >= "
        + number(first, 0)
        + " AND w.rowid < "
        + number(last + 1, 0);
  }

  private static String any(Collection<Long> terms) {
    return terms.stream()
        .map(term -> "\"" + FACET + term + '"')
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  @Override
  public List<Listed> find(Handle handle, Search search) {
    if (search.isVoid()) {
      return List.of();
    }
    String table = search.table() + "_words";
    String id = "(w.rowid & " + ROW + ")";
    List<String> bounds = new ArrayList<>(List.of("w." + table + " MATCH :match"));
    bounds.add("w.rowid >= " + number(search.least(), 0));
    bounds.add("w.rowid < " + number(search.most() + 1, 0));
    Listed after = search.after();
    if (after != null) {
      bounds.add("w.rowid " + search.sign() + " " + number(after.day(), after.id()));
    }
    String joined =
        search.conditions().isEmpty() ? "" : " JOIN " + search.table() + " e ON e.id = " + id;
    Query query =
        handle.createQuery(
            "SELECT w.rowid AS number FROM "
                + table
                + " w"
                + joined
                + " WHERE "
                + String.join(" AND ", bounds)
                + " AND "
                + search.where()
                + " ORDER BY w.rowid"
                + (search.oldestFirst() ? "" : " DESC")
                + " LIMIT "
                + search.limit());
    query.bind("match", match(search));
    search.values().forEach(query::bind);
    return query
        .map((row, context) -> row.getLong("number"))
        .map(number -> new Listed((number >> DAY_BITS) - FIRST_DAY, number & ROW))
        .list();
  }

  private static String match(Search search) {
    Stream<String> words =
        search.words() == null
            ? Stream.of()
            : Search.split(search.words()).map(word -> '"' + word + '"');
    Stream<String> facets = search.terms().stream().map(SqliteWords::any);
    return Stream.concat(facets, words).collect(Collectors.joining(" AND "));
  }
}
