package dev.demarche.record.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one statement that are written together. Goes past Jdbi, to which looking at the values
 * of a short row costs several times what writing it does.
 */
final class Batch implements RowSink {
  private static final int MOST_AT_ONCE = 250;

  private final String sql;
  private List<@Nullable Object[]> rows = new ArrayList<>();

  /** Of a statement with question marks. */
  Batch(String sql) {
    this.sql = sql;
  }

  /** Adds the values of a row; they wait for {@link #write}. */
  @Override
  public void add(@Nullable Object... values) {
    rows.add(values);
  }

  /** Takes what waits into a batch of its own. */
  Batch take() {
    Batch taken = new Batch(sql);
    taken.rows = rows;
    rows = new ArrayList<>();
    return taken;
  }

  /** Writes what waits, in the order in which it came. */
  @Override
  public void write(Handle handle) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      int waiting = 0;
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        if (++waiting == MOST_AT_ONCE) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
      rows.clear();
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }
}
