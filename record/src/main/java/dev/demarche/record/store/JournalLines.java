package dev.demarche.record.store;

import dev.demarche.record.event.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the journal as they are written. */
final class JournalLines {
  private final Handle handle;

  JournalLines(Handle handle) {
    this.handle = handle;
  }

  /**
   * A line.
   *
   * @param change what it tells
   * @param former the event as it was before, as JSON; null where that is not kept
   */
  record Line(Change change, @Nullable String former) {}

  /** The number of the last line, 0 where there is none. */
  long last() {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM journal").mapTo(Long.class).one();
  }

  /** Those behind a number, in their order. */
  List<Line> after(long number, int most) {
    return handle
        .createQuery("SELECT * FROM journal WHERE id > :id ORDER BY id LIMIT " + most)
        .bind("id", number)
        .map((row, context) -> line(row))
        .list();
  }

  /** Those before a number and since a moment, the latest first. */
  List<Line> before(long number, Instant since, int most) {
    return handle
        .createQuery("SELECT * FROM journal WHERE id < :id ORDER BY id DESC LIMIT " + most)
        .bind("id", number)
        .map((row, context) -> line(row))
        .list()
        .stream()
        .takeWhile(line -> !line.change().at().isBefore(since))
        .toList();
  }

  private static Line line(ResultSet row) throws SQLException {
    Change.What what = Change.What.valueOf(row.getString("what"));
    List<String> related = names(row.getString("related"));
    boolean created = what == Change.What.CREATED;
    return new Line(
        new Change(
            row.getLong("id"),
            Instant.ofEpochMilli(row.getLong("at")),
            what,
            Change.Subject.valueOf(row.getString("subject")),
            row.getString("name"),
            names(row.getString("fields")),
            created ? related : List.of(),
            created || related.isEmpty() ? null : related.get(0)),
        row.getString("former"));
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" ", -1));
  }
}
