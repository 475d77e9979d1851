package dev.demarche.record.watch;

import dev.demarche.record.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be told. Messages go in with the place in the journal that they come from, all
 * or none, so that none is lost and none goes in twice. Safe for use by several threads and
 * processes.
 */
public final class Outbox {
  /** Delivered ones are shown for a while. */
  private static final int KEPT = 1000;

  private final Database database;

  /** That of a database. */
  public Outbox(Database database) {
    this.database = database;
  }

  /**
   * Puts messages in and moves the hook on in the journal.
   *
   * @param hook as it was read
   * @param upTo where it stands in the journal then
   * @return false when somebody else has moved it meanwhile, or removed it; nothing is put in then
   */
  public boolean put(Hook hook, long upTo, List<Message> messages, Instant now) {
    return database.write(
        handle -> {
          int moved =
              handle.execute(
                  "UPDATE hook SET position = ? WHERE id = ? AND position = ?",
                  upTo,
                  hook.id(),
                  hook.position());
          if (moved > 0) {
            messages.forEach(message -> insert(handle, hook, message, now));
          }
          return moved > 0;
        });
  }

  private static void insert(Handle handle, Hook hook, Message message, Instant now) {
    handle.execute(
        "INSERT INTO delivery (id, hook, message, type, body, state, attempts, due, made)"
            + " VALUES (?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)",
        Rows.next(handle, "delivery"),
        hook.id(),
        message.id(),
        message.type(),
        message.body(),
        now.toEpochMilli(),
        now.toEpochMilli());
  }

  /** Those that wait and whose time has come, the longest waiting first. */
  public List<Delivery> due(Instant now, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM delivery WHERE due <= :now AND state = 'WAITING'"
                        + " ORDER BY due, id LIMIT "
                        + most)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> delivery(row))
                .list());
  }

  /**
   * Takes a delivery on, so that nobody else tries it before {@code until}; should this process
   * end, it is tried again then.
   *
   * @return false when somebody else has taken it
   */
  public boolean claim(Delivery delivery, Instant until) {
    Instant due = delivery.due();
    return due != null
        && database.write(
            handle ->
                handle.execute(
                        "UPDATE delivery SET due = ?, attempts = attempts + 1"
                            + " WHERE id = ? AND due = ? AND state = 'WAITING'",
                        until.toEpochMilli(),
                        delivery.id(),
                        due.toEpochMilli())
                    > 0);
  }

  /** It was taken. */
  public void delivered(Delivery delivery) {
    database.write(
        handle -> {
          handle.execute(
              "DELETE FROM delivery WHERE hook = ? AND state = 'DELIVERED' AND id < ?",
              delivery.hook(),
              delivery.id() - KEPT);
          return handle.execute(
              "UPDATE delivery SET state = 'DELIVERED', due = NULL, fault = NULL WHERE id = ?",
              delivery.id());
        });
  }

  /** It failed: it is tried again at a moment, or where that is null, not any more. */
  public void failed(Delivery delivery, String fault, @Nullable Instant next) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE delivery SET state = ?, due = ?, fault = ? WHERE id = ?",
                next == null ? "DEAD" : "WAITING",
                next == null ? null : next.toEpochMilli(),
                fault,
                delivery.id()));
  }

  /** Those of a hook that stand so, the latest first. */
  public List<Delivery> of(long hook, Delivery.State state, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM delivery WHERE hook = :hook AND state = :state"
                        + " ORDER BY id DESC LIMIT "
                        + most)
                .bind("hook", hook)
                .bind("state", state.name())
                .map((row, context) -> delivery(row))
                .list());
  }

  /** The delivery with a number. */
  public Optional<Delivery> with(long id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM delivery WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> delivery(row))
                .findOne());
  }

  /** How many of a hook stand so. */
  public long count(long hook, Delivery.State state) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM delivery WHERE hook = :hook AND state = :state")
                .bind("hook", hook)
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
  }

  /** Tries one again that is dead, as often as a new one; false when it is not. */
  public boolean resend(long id, Instant now) {
    return database.write(
        handle ->
            handle.execute(
                    "UPDATE delivery SET state = 'WAITING', attempts = 0, due = ?"
                        + " WHERE id = ? AND state = 'DEAD'",
                    now.toEpochMilli(),
                    id)
                > 0);
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    long due = row.getLong("due");
    Instant next = row.wasNull() ? null : Instant.ofEpochMilli(due);
    return new Delivery(
        row.getLong("id"),
        row.getLong("hook"),
        new Message(row.getString("message"), row.getString("type"), row.getString("body")),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        next,
        row.getString("fault"),
        Instant.ofEpochMilli(row.getLong("made")));
  }
}
