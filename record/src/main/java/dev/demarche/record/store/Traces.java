package dev.demarche.record.store;

import dev.demarche.record.event.TraceEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was changed afterwards. What is added waits for a flush. */
final class Traces {
  private static final int MOST_STEPS = 20;

  private final Handle handle;
  private final Instant now;
  private final Batch added =
      new Batch("INSERT INTO trace (at, what, subject, detail) VALUES (?, ?, ?, ?)");

  Traces(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  void add(String what, String subject, String detail) {
    added.add(now.toString(), what, subject, detail);
  }

  /** Writes what waits. */
  void flush(Pen pen) {
    pen.write(added);
  }

  List<TraceEntry> of(String subject) {
    return handle
        .createQuery(
            "SELECT at, what, subject, detail FROM trace WHERE subject = :subject ORDER BY id")
        .bind("subject", subject)
        .map(
            (row, context) ->
                new TraceEntry(
                    row.getString("at"),
                    row.getString("what"),
                    row.getString("subject"),
                    row.getString("detail")))
        .list();
  }

  /** What an event is called now that was called otherwise. */
  String nameNow(String name) {
    String now = name;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<String> next =
          handle
              .createQuery(
                  "SELECT detail FROM trace WHERE subject = :subject AND what = 'renamed'"
                      + " AND NOT EXISTS (SELECT 1 FROM event WHERE name = :subject)"
                      + " ORDER BY id DESC LIMIT 1")
              .bind("subject", now)
              .mapTo(String.class)
              .findOne();
      if (next.isEmpty()) {
        return now;
      }
      now = next.get();
    }
    return now;
  }
}
