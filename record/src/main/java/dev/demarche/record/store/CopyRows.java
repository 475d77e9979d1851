package dev.demarche.record.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Writes rows by PostgreSQL's COPY, which takes them in without looking at each as a statement. The
 * table must have been emptied in the same transaction.
 */
final class CopyRows implements RowSink, NumberSink {
  private static final int MOST = 1 << 20;

  private final Handle handle;
  private final String sql;
  private final StringBuilder waiting = new StringBuilder();

  /** Into the columns of a table. */
  CopyRows(Handle handle, String table, List<String> columns) {
    this.handle = handle;
    this.sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FREEZE)";
  }

  @Override
  public void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      waiting.append(i == 0 ? "" : "\t");
      Object value = values[i];
      if (value == null) {
        waiting.append("\\N");
      } else if (value instanceof String text) {
        escape(text);
      } else if (value instanceof byte[] bytes) {
        waiting.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      } else {
        waiting.append(value);
      }
    }
    end();
  }

  @Override
  public void add(long... values) {
    for (int i = 0; i < values.length; i++) {
      waiting.append(i == 0 ? "" : "\t").append(values[i]);
    }
    end();
  }

  private void end() {
    waiting.append('\n');
    if (waiting.length() > MOST) {
      write(handle);
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> waiting.append("\\\\");
        case '\t' -> waiting.append("\\t");
        case '\n' -> waiting.append("\\n");
        case '\r' -> waiting.append("\\r");
        default -> waiting.append(c);
      }
    }
  }

  @Override
  public void write(Handle own) {
    if (waiting.length() == 0) {
      return;
    }
    byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
    waiting.setLength(0);
    try {
      CopyIn copy = new CopyManager(own.getConnection().unwrap(BaseConnection.class)).copyIn(sql);
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }

  @Override
  public void close() {
    write(handle);
  }
}
