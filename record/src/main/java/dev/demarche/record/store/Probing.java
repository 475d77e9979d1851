package dev.demarche.record.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Looks into many ranges of an index at once. Who looks into the same range is answered together.
 */
final class Probing {
  private static final int AT_ONCE = 128;

  private final String sql;
  private final int width;
  private final Map<List<Long>, List<Integer>> seekers = new LinkedHashMap<>();

  /**
   * Ranges of an index.
   *
   * @param columns names of the values of a range
   * @param query selects from {@code p}, with the number {@code p.n} of the range and those
   *     columns, and what it joins: first {@code p.n}, then for {@link #run} a number
   */
  Probing(List<String> columns, String query) {
    width = columns.size() + 1;
    String row = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
    sql =
        "WITH p (n, "
            + String.join(", ", columns)
            + ") AS (VALUES "
            + String.join(",", Collections.nCopies(AT_ONCE, row))
            + ") "
            + query;
  }

  /** Somebody looks into a range. */
  void add(int seeker, Long... range) {
    seekers.computeIfAbsent(List.of(range), key -> new ArrayList<>()).add(seeker);
  }

  /** Is told what a seeker finds. */
  interface Finder {
    /** The seeker finds the number; again for each of his ranges that holds it. */
    void found(int seeker, long number);
  }

  /** Is told of a row that a seeker finds. */
  interface RowFinder {
    /** The seeker finds the row, of which the first column is the number of the range. */
    void found(int seeker, ResultSet row) throws SQLException;
  }

  /** Looks into all ranges. */
  void run(Handle handle, Finder finder) {
    rows(handle, (seeker, row) -> finder.found(seeker, row.getLong(2)));
  }

  /** Looks into all ranges, for queries that select more than a number. */
  void rows(Handle handle, RowFinder finder) {
    List<Map.Entry<List<Long>, List<Integer>>> ranges = List.copyOf(seekers.entrySet());
    if (ranges.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      for (int at = 0; at < ranges.size(); at += AT_ONCE) {
        ask(statement, ranges.subList(at, Math.min(ranges.size(), at + AT_ONCE)), finder);
      }
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }

  /** What is left of the statement is filled with the last range under the number -1. */
  private void ask(
      PreparedStatement statement,
      List<Map.Entry<List<Long>, List<Integer>>> ranges,
      RowFinder finder)
      throws SQLException {
    for (int i = 0; i < AT_ONCE; i++) {
      boolean real = i < ranges.size();
      List<Long> range = ranges.get(real ? i : ranges.size() - 1).getKey();
      statement.setLong(i * width + 1, real ? i : -1);
      for (int k = 0; k < range.size(); k++) {
        statement.setLong(i * width + k + 2, range.get(k));
      }
    }
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        int range = rows.getInt(1);
        if (range >= 0) {
          for (int seeker : ranges.get(range).getValue()) {
            finder.found(seeker, rows);
          }
        }
      }
    }
  }
}
