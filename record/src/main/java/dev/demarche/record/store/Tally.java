package dev.demarche.record.store;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts rows as they come and go, so that nobody has to count them when asked. */
final class Tally {
  private final Map<String, Long> changes = new TreeMap<>();

  void add(String table, long change) {
    changes.merge(table, change, Long::sum);
  }

  /** Writes what was counted. */
  void flush(Pen pen) {
    Batch batch =
        new Batch(
            "INSERT INTO tally (name, number) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET number = tally.number + excluded.number");
    changes.forEach(batch::add);
    pen.write(batch);
    changes.clear();
  }

  /** How many rows a table has. */
  static long of(Handle handle, String table) {
    return handle
        .createQuery("SELECT number FROM tally WHERE name = :name")
        .bind("name", table)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }
}
