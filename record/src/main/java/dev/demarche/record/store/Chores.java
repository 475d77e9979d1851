package dev.demarche.record.store;

import dev.demarche.model.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a migration leaves to be made anew from what is kept: all by which rows are found. */
final class Chores {
  private static final int AT_ONCE = 500;
  private static final List<String> TALLIED =
      List.of("article", "mention", "event", "statement", "agreement");

  private final Database database;
  private final Kept kept;
  private final Rules rules;

  Chores(Database database, Kept kept, Rules rules) {
    this.database = database;
    this.kept = kept;
    this.rules = rules;
  }

  /** Does what there is to do. */
  void run() {
    if (database.read(Chores::isThere)) {
      database.write(
          handle -> {
            if (isThere(handle)) {
              index(new Session(handle, kept, database.dialect()));
              handle.execute("DELETE FROM chore");
            }
            return true;
          });
    }
  }

  private static boolean isThere(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM chore").mapTo(Long.class).one() > 0;
  }

  private void index(Session session) {
    Handle handle = session.handle();
    List.of("facet", "clue", "monthly", "tally").forEach(t -> handle.execute("DELETE FROM " + t));
    for (String table : TALLIED) {
      handle.execute(
          "INSERT INTO tally (name, number) SELECT '" + table + "', count(*) FROM " + table);
    }
    events(session);
    statements(session);
    new Accords(session, new Traces(handle, Instant.EPOCH))
        .refresh(
            new HashSet<>(
                handle
                    .createQuery("SELECT DISTINCT key FROM agreement")
                    .mapTo(String.class)
                    .list()));
  }

  private void events(Session session) {
    EventTable table = new EventTable(session, rules.promises());
    long last = 0;
    List<StoredEvent> some = table.stored().after(last, AT_ONCE);
    while (!some.isEmpty()) {
      table.index(some);
      last = some.get(some.size() - 1).id();
      some = table.stored().after(last, AT_ONCE);
    }
  }

  private void statements(Session session) {
    StatementTable table = new StatementTable(session);
    long last = 0;
    List<Row> some = after(session.handle(), last);
    while (!some.isEmpty()) {
      some.forEach(row -> table.index(row.at(), row.text(), row.statement()));
      table.flush();
      last = some.get(some.size() - 1).at().id();
      some = after(session.handle(), last);
    }
  }

  private record Row(Listed at, String text, Statement statement) {}

  private List<Row> after(Handle handle, long id) {
    return handle
        .createQuery(
            "SELECT s.day, s.id, s.body, a.text FROM statement s JOIN article a"
                + " ON a.id = s.article WHERE s.id > :id ORDER BY s.id LIMIT "
                + AT_ONCE)
        .bind("id", id)
        .map(
            (row, context) ->
                new Row(
                    new Listed(row.getLong("day"), row.getLong("id")),
                    row.getString("text"),
                    kept.json().read(row.getString("body"), Statement.class)))
        .list();
  }
}
