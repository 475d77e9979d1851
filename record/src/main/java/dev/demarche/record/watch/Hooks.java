package dev.demarche.record.watch;

import dev.demarche.record.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Who is told of what watches find. Safe for use by several threads and processes. */
public final class Hooks {
  private final Database database;

  /** Those of a database. */
  public Hooks(Database database) {
    this.database = database;
  }

  /** Adds one, which is told of what comes from now on. */
  public Hook add(long watch, String url, String secret, Instant now) {
    return database.write(
        handle -> {
          long position =
              handle
                  .createQuery("SELECT coalesce(max(id), 0) FROM journal")
                  .mapTo(Long.class)
                  .one();
          long id = Rows.next(handle, "hook");
          handle.execute(
              "INSERT INTO hook (id, watch, url, secret, position, made) VALUES (?, ?, ?, ?, ?, ?)",
              id,
              watch,
              url,
              secret,
              position,
              now.toEpochMilli());
          return new Hook(id, watch, url, secret, position, now);
        });
  }

  /** Removes one with what waits for it; false when there is none. */
  public boolean remove(long id) {
    return database.write(
        handle -> {
          handle.execute("DELETE FROM delivery WHERE hook = ?", id);
          return handle.execute("DELETE FROM hook WHERE id = ?", id) > 0;
        });
  }

  /** All, in the order in which they were added. */
  public List<Hook> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM hook ORDER BY id")
                .map((row, context) -> hook(row))
                .list());
  }

  private static Hook hook(ResultSet row) throws SQLException {
    return new Hook(
        row.getLong("id"),
        row.getLong("watch"),
        row.getString("url"),
        row.getString("secret"),
        row.getLong("position"),
        Instant.ofEpochMilli(row.getLong("made")));
  }
}
