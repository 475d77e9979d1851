package dev.demarche.record.watch;

import dev.demarche.record.RecordException;
import dev.demarche.record.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The saved questions of a record. Safe for use by several threads. */
public final class Watches {
  private static final int LONGEST_NAME = 100;

  private final Database database;

  /** Those of a database. */
  public Watches(Database database) {
    this.database = database;
  }

  /** All, by name. */
  public List<Watch> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM watch ORDER BY name")
                .map((row, context) -> watch(row))
                .list());
  }

  /** The one with a number. */
  public Optional<Watch> with(long id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM watch WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> watch(row))
                .findOne());
  }

  /**
   * Saves a question.
   *
   * @throws RecordException when there is one of that name, or it is no name
   */
  public Watch add(String name, String query, String author, Instant now) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new RecordException("a watch needs a name of at most " + LONGEST_NAME + " characters");
    }
    return database.write(
        handle -> {
          boolean taken =
              handle
                      .createQuery("SELECT count(*) FROM watch WHERE name = :name")
                      .bind("name", called)
                      .mapTo(Long.class)
                      .one()
                  > 0;
          if (taken) {
            throw new RecordException(called + ": there is a watch of that name");
          }
          long id = Rows.next(handle, "watch");
          handle.execute(
              "INSERT INTO watch (id, name, query, author, made) VALUES (?, ?, ?, ?, ?)",
              id,
              called,
              query,
              author,
              now.toEpochMilli());
          return new Watch(id, called, query, author, now);
        });
  }

  /** Removes one with its webhooks and what waits for them; false when there is none. */
  public boolean remove(long id) {
    return database.write(
        handle -> {
          handle.execute(
              "DELETE FROM delivery WHERE hook IN (SELECT id FROM hook WHERE watch = ?)", id);
          handle.execute("DELETE FROM hook WHERE watch = ?", id);
          return handle.execute("DELETE FROM watch WHERE id = ?", id) > 0;
        });
  }

  private static Watch watch(ResultSet row) throws SQLException {
    return new Watch(
        row.getLong("id"),
        row.getString("name"),
        row.getString("query"),
        row.getString("author"),
        Instant.ofEpochMilli(row.getLong("made")));
  }
}
