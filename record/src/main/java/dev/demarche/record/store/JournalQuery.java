package dev.demarche.record.store;

import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.question.Question;
import dev.demarche.record.store.JournalLines.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds in the journal what changed, and which of it answers a question. */
public final class JournalQuery {
  private static final int AT_ONCE = 500;

  /** Lines that are looked through at most for what came in since a moment. */
  private static final int MOST_BACK = 5_000;

  private final Handle handle;
  private final JournalLines journal;
  private final Kept kept;
  private final StoredEvents events;
  private final EventQuery query;

  JournalQuery(Session session) {
    this.handle = session.handle();
    journal = new JournalLines(handle);
    this.kept = session.kept();
    this.events = new StoredEvents(session);
    this.query = new EventQuery(session);
  }

  /** The number of the last line, 0 where there is none. */
  public long last() {
    return journal.last();
  }

  /** Lines behind a number, in their order. */
  public List<Change> after(long number, int most) {
    return journal.after(number, most).stream().map(Line::change).toList();
  }

  /** Changes behind a number that answer a question; looks at some lines only. */
  public Changes changes(Question question, long number, int most) {
    List<Line> lines = journal.after(number, most);
    long upTo = lines.isEmpty() ? number : lines.get(lines.size() - 1).change().number();
    return new Changes(matching(question, lines), upTo);
  }

  /** The latest change of each event since a moment, the latest first. */
  public List<ChangedEvent> since(Question question, Instant moment, int most) {
    Map<String, ChangedEvent> found = new LinkedHashMap<>();
    long before = Long.MAX_VALUE;
    for (int looked = 0; looked < MOST_BACK && found.size() < most; looked += AT_ONCE) {
      List<Line> lines = journal.before(before, moment, AT_ONCE);
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
                + " AND t.what IN ('corrected', 'withdrawn')"
                + " ORDER BY t.id DESC LIMIT "
                + most)
        .map(
            (row, context) ->
                new TraceEntry(
                    row.getString("at"),
                    row.getString("what"),
                    row.getString("subject"),
                    row.getString("detail")))
        .list()
        .stream()
        .takeWhile(each -> !Instant.parse(each.at()).isBefore(moment))
        .toList();
  }

  /** What came and was changed since then is new all the same. */
  private static ChangedEvent first(ChangedEvent last, ChangedEvent created) {
    return last.change().what() == Change.What.UPDATED ? created : last;
  }

  private List<ChangedEvent> matching(Question question, List<Line> lines) {
    List<Line> ofEvents =
        lines.stream().filter(l -> l.change().subject() == Change.Subject.EVENT).toList();
    Map<String, StoredEvent> now = new HashMap<>();
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

  private Set<Long> asked(Matching matching, @Nullable String text, List<StoredEvent> stored) {
    List<StoredEvent> some =
        stored.stream().filter(each -> matching.isAskedFor(each.event())).toList();
    if (text != null) {
      return query.speaking(text, some);
    }
    Set<Long> all = new HashSet<>();
    some.forEach(each -> all.add(each.id()));
    return all;
  }

  /** With the events of a line; null where a later line tells that it is gone. */
  private @Nullable ChangedEvent changed(Line line, @Nullable StoredEvent now, Question question) {
    RecordedEvent former = line.former() == null ? null : kept.event(line.former());
    if (line.change().what() == Change.What.WITHDRAWN) {
      return former == null ? null : new ChangedEvent(line.change(), former, null);
    }
    return now == null
        ? null
        : new ChangedEvent(line.change(), now.event().on(question.asOf()), former);
  }

  private static boolean matches(
      ChangedEvent changed, Matching matching, Set<Long> asked, Map<String, StoredEvent> now) {
    boolean gone = changed.change().what() == Change.What.WITHDRAWN;
    StoredEvent stored = gone ? null : now.get(changed.event().id());
    if (stored != null && asked.contains(stored.id())) {
      return true;
    }
    RecordedEvent was = gone ? changed.event() : changed.former();
    return was != null && matching.isAskedFor(was) && matching.speaks(was);
  }
}
