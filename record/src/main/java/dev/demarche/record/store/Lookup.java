package dev.demarche.record.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Asks for the rows of many keys. There are few sizes of statements, so that the database need not
 * understand a new one each time, and Jdbi, which reads every letter of a list, none.
 */
final class Lookup {
  private static final int[] SIZES = {1, 16, 256};

  private Lookup() {}

  /** Makes something of a row. */
  interface Mapper<T> {
    /** What the row tells. */
    T map(ResultSet row) throws SQLException;
  }

  /**
   * The rows of all keys.
   *
   * @param sql ends in {@code IN} and takes the list of keys behind it
   * @param keys strings or numbers
   */
  static <T> List<T> in(Handle handle, String sql, Collection<?> keys, Mapper<T> mapper) {
    List<T> found = new ArrayList<>();
    List<Object> rest = new ArrayList<>(keys);
    while (!rest.isEmpty()) {
      int size = size(rest.size());
      int taken = Math.min(size, rest.size());
      List<Object> some = rest.subList(0, taken);
      ask(handle, sql, some, size, mapper, found);
      some.clear();
    }
    return found;
  }

  private static int size(int keys) {
    for (int size : SIZES) {
      if (keys <= size) {
        return size;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  private static <T> void ask(
      Handle handle, String sql, List<Object> keys, int size, Mapper<T> mapper, List<T> found) {
    String marks = String.join(",", Collections.nCopies(size, "?"));
    try (PreparedStatement statement =
        handle.getConnection().prepareStatement(sql + " (" + marks + ")")) {
      for (int i = 0; i < size; i++) {
        statement.setObject(i + 1, keys.get(Math.min(i, keys.size() - 1)));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }
}
