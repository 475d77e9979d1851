package dev.demarche.record.store;

import dev.demarche.model.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a migration leaves to be made anew from what is kept: all by which rows are found. */
final class Chores {
  private static final int AT_ONCE = 500;
  private static final List<String> TALLIED =
      List.of("article", "mention", "event", "statement", "agreement");

  private final Database database;
  private final Kept kept;
  private final Rules rules;
  private final Instant now;

  Chores(Database database, Kept kept, Rules rules, Instant now) {
    this.database = database;
    this.kept = kept;
    this.rules = rules;
    this.now = now;
  }

  /** Does what there is to do. */
  void run() {
    if (database.read(Chores::isThere)) {
      database.write(
          handle -> {
            if (isThere(handle)) {
              run(new Session(handle, kept, database.dialect()));
              handle.execute("DELETE FROM chore");
            }
            return true;
          });
    }
  }

  private static boolean isThere(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM chore").mapTo(Long.class).one() > 0;
  }

  private void run(Session session) {
    Set<String> names =
        new HashSet<>(
            session.handle().createQuery("SELECT name FROM chore").mapTo(String.class).list());
    EventTable events = new EventTable(session, rules.promises());
    if (names.contains("index")) {
      index(session);
    } else if (names.contains("clues")) {
      each(events.stored()::after, StoredEvent::id, events::clues);
    }
    if (names.contains("blocks")) {
      MentionTable mentions = new MentionTable(session);
      each(mentions::after, MentionTable.Stored::id, mentions::block);
    }
  }

  /** The rows behind a number. */
  private interface After<T> {
    List<T> rows(long id, int most);
  }

  /** Goes through all rows of a table, some at once. */
  private static <T> void each(After<T> table, ToLongFunction<T> id, Consumer<List<T>> work) {
    List<T> some = table.rows(0, AT_ONCE);
    while (!some.isEmpty()) {
      work.accept(some);
      some = table.rows(id.applyAsLong(some.get(some.size() - 1)), AT_ONCE);
    }
  }

  private void index(Session session) {
    Handle handle = session.handle();
    List.of("facet", "clue", "monthly").forEach(t -> handle.execute("DELETE FROM " + t));
    for (String table : TALLIED) {
      handle.execute("DELETE FROM tally WHERE name = ?", table);
      handle.execute(
          "INSERT INTO tally (name, number) SELECT '" + table + "', count(*) FROM " + table);
    }
    EventTable events = new EventTable(session, rules.promises());
    each(events.stored()::after, StoredEvent::id, events::index);
    StatementTable statements = new StatementTable(session);
    each(
        (id, most) -> statements(handle, id),
        row -> row.at().id(),
        rows -> {
          rows.forEach(
              row -> statements.index(row.at(), row.publisher(), row.text(), row.statement()));
          statements.flush();
        });
    Traces traces = new Traces(handle, now);
    new Accords(session, traces).refreshAll();
    traces.flush(session.pen());
    session.journal().flush(session, now);
  }

  private record Row(Listed at, @Nullable String publisher, String text, Statement statement) {}

  private List<Row> statements(Handle handle, long id) {
    return handle
        .createQuery(
            "SELECT s.day, s.id, s.body, a.publisher, a.text FROM statement s JOIN article a"
                + " ON a.id = s.article WHERE s.id > :id ORDER BY s.id LIMIT "
                + AT_ONCE)
        .bind("id", id)
        .map(
            (row, context) ->
                new Row(
                    new Listed(row.getLong("day"), row.getLong("id")),
                    row.getString("publisher"),
                    row.getString("text"),
                    kept.json().read(row.getString("body"), Statement.class)))
        .list();
  }
}
