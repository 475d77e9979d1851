package dev.demarche.record.store;

import dev.demarche.model.TimeRef;
import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Rows of events and all by which they are found. */
final class EventTable {
  private static final int MOST_AT_ONCE = 400;

  private final Handle handle;
  private final Json json;
  private final Dialect dialect;
  private final Promises promises;
  private final Terms terms;
  private final List<Object[]> facets = new ArrayList<>();
  private final List<Object[]> clues = new ArrayList<>();
  private final Map<List<Long>, Integer> counts = new LinkedHashMap<>();
  private final Map<Long, String> words = new LinkedHashMap<>();
  private long lastId = -1;

  EventTable(Handle handle, Json json, Dialect dialect, Promises promises) {
    this.handle = handle;
    this.json = json;
    this.dialect = dialect;
    this.promises = promises;
    this.terms = new Terms(handle);
  }

  /** An event with the number of its row. */
  record Stored(long id, RecordedEvent event) {}

  List<Stored> ofComponents(Collection<Long> components) {
    return list("component IN (<keys>)", List.copyOf(components));
  }

  List<Stored> withIds(Collection<Long> ids) {
    return list("id IN (<keys>)", List.copyOf(ids));
  }

  Optional<Stored> named(String name) {
    return list("name IN (<keys>)", List.of(name)).stream().findFirst();
  }

  private List<Stored> list(String condition, List<?> keys) {
    List<Stored> found = new ArrayList<>();
    for (int at = 0; at < keys.size(); at += MOST_AT_ONCE) {
      found.addAll(
          handle
              .createQuery("SELECT id, body FROM event WHERE " + condition)
              .bindList("keys", keys.subList(at, Math.min(keys.size(), at + MOST_AT_ONCE)))
              .map(
                  (row, context) ->
                      new Stored(
                          row.getLong("id"), json.read(row.getString("body"), RecordedEvent.class)))
              .list());
    }
    return found;
  }

  /** The day by which an event is listed: its first, else that of its first mention. */
  static long day(RecordedEvent event) {
    TimeRef date = event.date();
    if (date != null) {
      return date.from().toEpochDay();
    }
    return event.first() == null ? 0 : event.first().toEpochDay();
  }

  /** Puts an event in; ids are ours to give, since one writes at a time. */
  long insert(long component, RecordedEvent event) {
    if (lastId < 0) {
      lastId = handle.createQuery("SELECT coalesce(max(id), 0) FROM event").mapTo(Long.class).one();
    }
    long id = ++lastId;
    bound(
            handle.createUpdate(
                "INSERT INTO event (id, name, component, type, status, day, from_day, to_day,"
                    + " confidence, disputed, side, promise, due, body) VALUES (:id, :name,"
                    + " :component, :type, :status, :day, :from, :to, :confidence, :disputed,"
                    + " :side, :promise, :due, :body)"),
            component,
            event)
        .bind("id", id)
        .execute();
    index(id, event);
    return id;
  }

  void update(long component, Stored former, RecordedEvent event) {
    unindex(former);
    bound(
            handle.createUpdate(
                "UPDATE event SET component = :component, type = :type, status = :status,"
                    + " day = :day, from_day = :from, to_day = :to, confidence = :confidence,"
                    + " disputed = :disputed, side = :side, promise = :promise, due = :due,"
                    + " body = :body WHERE name = :name"),
            component,
            event)
        .execute();
    index(former.id(), event);
  }

  void updatePromise(long id, RecordedEvent event) {
    handle
        .createUpdate(
            "UPDATE event SET promise = :promise, due = :due, body = :body WHERE id = :id")
        .bind("promise", promise(event))
        .bind("due", due(event))
        .bind("body", json.write(event))
        .bind("id", id)
        .execute();
  }

  void move(long component, long id) {
    handle.execute("UPDATE event SET component = ? WHERE id = ?", component, id);
  }

  void delete(Stored event) {
    unindex(event);
    handle.execute("DELETE FROM event WHERE id = ?", event.id());
  }

  private <S extends SqlStatement<S>> S bound(S statement, long component, RecordedEvent event) {
    TimeRef date = event.date();
    return statement
        .bind("name", event.id())
        .bind("component", component)
        .bind("type", event.type().name())
        .bind("status", event.status().name())
        .bind("day", day(event))
        .bind("from", date == null ? null : date.from().toEpochDay())
        .bind("to", date == null ? null : date.to().toEpochDay())
        .bind("confidence", event.confidence())
        .bind("disputed", event.variants().size() + (event.side() == null ? 0 : 1))
        .bind("side", event.side())
        .bind("promise", promise(event))
        .bind("due", due(event))
        .bind("body", json.write(event));
  }

  private static @Nullable String promise(RecordedEvent event) {
    Promise promise = event.promise();
    return promise == null ? null : promise.state().name();
  }

  private static @Nullable Long due(RecordedEvent event) {
    LocalDate due = event.promise() == null ? null : event.promise().due();
    return due == null ? null : due.toEpochDay();
  }

  /** What an event is found by waits for {@link #flush}. */
  private void index(long id, RecordedEvent event) {
    long day = day(event);
    new LinkedHashSet<>(terms.all(Facets.of(event)))
        .forEach(term -> facets.add(new Object[] {term, day, id}));
    clues(event).forEach(key -> clues.add(new Object[] {key, day, id}));
    count(event, 1);
    words.put(id, words(event));
  }

  /** Writes what waits; before anything is looked for. */
  void flush() {
    write("INSERT INTO facet (term, day, event) VALUES (?, ?, ?)", facets);
    write("INSERT INTO clue (key, day, event) VALUES (?, ?, ?)", clues);
    List<Object[]> months = new ArrayList<>();
    counts.forEach(
        (key, change) -> months.add(new Object[] {key.get(0), key.get(1), key.get(2), change}));
    counts.clear();
    write(
        "INSERT INTO monthly (term, month, quad, events) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (term, month, quad)"
            + " DO UPDATE SET events = monthly.events + excluded.events",
        months);
    PreparedBatch batch = handle.prepareBatch(dialect.indexWords("event_words"));
    words.forEach((id, text) -> batch.bind("id", id).bind("words", text).add());
    words.clear();
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void write(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch(sql);
      rows.forEach(batch::add);
      batch.execute();
      rows.clear();
    }
  }

  private void unindex(Stored stored) {
    long day = day(stored.event());
    List<Object[]> old = new ArrayList<>();
    terms
        .all(Facets.of(stored.event()))
        .forEach(term -> old.add(new Object[] {term, day, stored.id()}));
    write("DELETE FROM facet WHERE term = ? AND day = ? AND event = ?", old);
    clues(stored.event()).forEach(key -> old.add(new Object[] {key, day, stored.id()}));
    write("DELETE FROM clue WHERE key = ? AND day = ? AND event = ?", old);
    count(stored.event(), -1);
    handle.execute(dialect.unindexWords("event_words"), stored.id());
  }

  /** Numbers of the clues of an event that promises or may answer. */
  Set<Long> clues(RecordedEvent event) {
    if (!promises.isAnswered(event.type()) && !promises.isAnswer(event.type())) {
      return Set.of();
    }
    return promises.clues(event).stream()
        .map(Hash::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void count(RecordedEvent event, int change) {
    if (event.date() == null && event.first() == null) {
      return;
    }
    LocalDate day = LocalDate.ofEpochDay(day(event));
    long month = day.getYear() * 12L + day.getMonthValue() - 1;
    long quad = event.type().quad().number();
    terms
        .all(Facets.pairs(event))
        .forEach(term -> counts.merge(List.of(term, month, quad), change, Integer::sum));
  }

  private static String words(RecordedEvent event) {
    Set<String> words = new LinkedHashSet<>();
    event.mentions().forEach(each -> each.evidence().forEach(span -> words.add(span.exact())));
    event.actors().forEach(actor -> words.add(actor.name()));
    event.recipients().forEach(actor -> words.add(actor.name()));
    words.addAll(event.topics());
    words.add(Objects.toString(event.agreement(), ""));
    return String.join("\n", words);
  }

  /** Events that share enough clues with one, listed on days from {@code from} to {@code to}. */
  List<Stored> sharingClues(RecordedEvent event, long from, long to) {
    Set<Long> clues = clues(event);
    if (clues.isEmpty()) {
      return List.of();
    }
    List<Long> ids =
        handle
            .createQuery(
                "SELECT event FROM clue WHERE key IN (<keys>) AND day BETWEEN :from AND :to"
                    + " GROUP BY event HAVING count(*) >= :least")
            .bindList("keys", List.copyOf(clues))
            .bind("from", from)
            .bind("to", to)
            .bind("least", Promises.LEAST_CLUES)
            .mapTo(Long.class)
            .list();
    return withIds(ids);
  }
}
