package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.question.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the journal. */
public final class JournalQuery {
  private static final int AT_ONCE = 500;

  /** Lines that are looked through at most for what came in since a moment. */
  private static final int MOST_BACK = 5_000;

  private final Handle handle;
  private final Kept kept;
  private final EventTable events;
  private final EventQuery query;

  JournalQuery(Session session, Promises promises) {
    this.handle = session.handle();
    this.kept = session.kept();
    this.events = new EventTable(session, promises);
    this.query = new EventQuery(session);
  }

  private record Line(Change change, @Nullable String former) {}

  /** The number of the last line, 0 where there is none. */
  public long last() {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM journal").mapTo(Long.class).one();
  }

  /** Lines behind a number, in their order. */
  public List<Change> after(long number, int most) {
    return forward(number, most).stream().map(Line::change).toList();
  }

  /** Changes behind a number that answer a question; looks at some lines only. */
  public Changes changes(Question question, long number, int most) {
    List<Line> lines = forward(number, most);
    long upTo = lines.isEmpty() ? number : lines.get(lines.size() - 1).change().number();
    return new Changes(matching(question, lines), upTo);
  }

  /** The latest change of each event since a moment, the latest first. */
  public List<ChangedEvent> since(Question question, Instant moment, int most) {
    Map<String, ChangedEvent> found = new LinkedHashMap<>();
    long before = Long.MAX_VALUE;
    for (int looked = 0; looked < MOST_BACK && found.size() < most; looked += AT_ONCE) {
      List<Line> lines = backward(before, moment);
      for (ChangedEvent each : matching(question, lines)) {
        found.putIfAbsent(each.event().id(), each);
        if (each.change().what() == Change.What.CREATED) {
          found.computeIfPresent(each.event().id(), (id, last) -> first(last, each));
        }
      }
      if (lines.size() < AT_ONCE) {
        break;
      }
      before = lines.get(lines.size() - 1).change().number();
    }
    return found.values().stream().limit(most).toList();
  }

  /** Articles that were corrected or taken back since a moment, the latest first. */
  public List<TraceEntry> articles(Instant moment, int most) {
    return handle
        .createQuery(
            "SELECT t.at, t.what, t.subject, t.detail FROM trace t JOIN article a"
                + " ON a.uri = t.subject WHERE t.id > (SELECT coalesce(max(id), 0) FROM trace) - "
                + MOST_BACK
                + " AND t.at >= :at AND t.what IN ('corrected', 'withdrawn')"
                + " ORDER BY t.id DESC LIMIT "
                + most)
        .bind("at", moment.toString())
        .map(
            (row, context) ->
                new TraceEntry(
                    row.getString("at"),
                    row.getString("what"),
                    row.getString("subject"),
                    row.getString("detail")))
        .list();
  }

  /** What came and was changed since then is new all the same. */
  private static ChangedEvent first(ChangedEvent last, ChangedEvent created) {
    return last.change().what() == Change.What.UPDATED ? created : last;
  }

  private List<Line> forward(long number, int most) {
    return handle
        .createQuery("SELECT * FROM journal WHERE id > :id ORDER BY id LIMIT " + most)
        .bind("id", number)
        .map((row, context) -> line(row))
        .list();
  }

  private List<Line> backward(long before, Instant since) {
    return handle
        .createQuery("SELECT * FROM journal WHERE id < :id ORDER BY id DESC LIMIT " + AT_ONCE)
        .bind("id", before)
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

  private List<ChangedEvent> matching(Question question, List<Line> lines) {
    List<Line> ofEvents =
        lines.stream().filter(l -> l.change().subject() == Change.Subject.EVENT).toList();
    Map<String, EventTable.Stored> now = new HashMap<>();
    Set<String> ids = new HashSet<>();
    ofEvents.forEach(line -> ids.add(line.change().id()));
    events.named(ids).forEach(each -> now.put(each.event().id(), each));
    Matching matching = new Matching(question);
    Set<Long> asked = asked(matching, question.text(), now.values().stream().toList());
    List<ChangedEvent> found = new ArrayList<>();
    for (Line line : ofEvents) {
      ChangedEvent changed = changed(line, now.get(line.change().id()), question);
      if (changed != null && matches(changed, matching, asked, now)) {
        found.add(changed);
      }
    }
    return found;
  }

  private Set<Long> asked(
      Matching matching, @Nullable String text, List<EventTable.Stored> stored) {
    List<EventTable.Stored> some =
        stored.stream().filter(each -> matching.isAskedFor(each.event())).toList();
    if (text != null) {
      return query.speaking(text, some);
    }
    Set<Long> all = new HashSet<>();
    some.forEach(each -> all.add(each.id()));
    return all;
  }

  /** With the events of a line; null where a later line tells that it is gone. */
  private @Nullable ChangedEvent changed(
      Line line, EventTable.@Nullable Stored now, Question question) {
    RecordedEvent former = line.former() == null ? null : kept.event(line.former());
    if (line.change().what() == Change.What.WITHDRAWN) {
      return former == null ? null : new ChangedEvent(line.change(), former, null);
    }
    return now == null
        ? null
        : new ChangedEvent(line.change(), now.event().on(question.asOf()), former);
  }

  private static boolean matches(
      ChangedEvent changed,
      Matching matching,
      Set<Long> asked,
      Map<String, EventTable.Stored> now) {
    boolean gone = changed.change().what() == Change.What.WITHDRAWN;
    EventTable.Stored stored = gone ? null : now.get(changed.event().id());
    if (stored != null && asked.contains(stored.id())) {
      return true;
    }
    RecordedEvent was = gone ? changed.event() : changed.former();
    return was != null && matching.isAskedFor(was) && matching.speaks(was);
  }
}
