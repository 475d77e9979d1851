package dev.demarche.record.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of whole numbers by statements of many rows, which cost less a row than statements of
 * one.
 */
final class ManyRows implements NumberSink {
  private static final int AT_ONCE = 100;

  private final Handle handle;
  private final String start;
  private final int width;
  private final List<long[]> waiting = new ArrayList<>(AT_ONCE);
  private @Nullable PreparedStatement full;

  /** Into the columns of a table. */
  ManyRows(Handle handle, String table, List<String> columns) {
    this.handle = handle;
    width = columns.size();
    start = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
  }

  /** Writes rows in their order, since neighbours in an index are cheaper one after the other. */
  static void write(Handle handle, String table, List<String> columns, List<long[]> rows) {
    try (ManyRows sink = new ManyRows(handle, table, columns)) {
      rows.stream().sorted(Arrays::compare).forEach(sink::add);
    }
  }

  private PreparedStatement prepared(int rows) throws SQLException {
    String row = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
    return handle
        .getConnection()
        .prepareStatement(start + String.join(",", Collections.nCopies(rows, row)));
  }

  @Override
  public void add(long... values) {
    waiting.add(values);
    if (waiting.size() == AT_ONCE) {
      try {
        full = full == null ? prepared(AT_ONCE) : full;
        write(full);
      } catch (SQLException e) {
        throw new SqlFault(e);
      }
    }
  }

  private void write(PreparedStatement to) throws SQLException {
    int at = 1;
    for (long[] row : waiting) {
      for (long value : row) {
        to.setLong(at++, value);
      }
    }
    to.executeUpdate();
    waiting.clear();
  }

  @Override
  public void close() {
    try {
      if (!waiting.isEmpty()) {
        try (PreparedStatement rest = prepared(waiting.size())) {
          write(rest);
        }
      }
      if (full != null) {
        full.close();
      }
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }
}
