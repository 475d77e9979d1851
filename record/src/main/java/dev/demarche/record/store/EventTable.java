package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.store.Deeds.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of events. What changes waits until {@link #flush}, but for ids, which are ours to give. */
final class EventTable {
  private static final String SELECT = "SELECT id, component, disputed, body FROM event WHERE ";

  /** What a row is made of. */
  static final List<String> COLUMNS =
      List.of(
          "component",
          "type",
          "status",
          "day",
          "from_day",
          "to_day",
          "confidence",
          "disputed",
          "side",
          "promise",
          "due",
          "body",
          "name",
          "id");

  private final Handle handle;
  private final Kept kept;
  private final EventIndex index;
  private final List<Stored> inserted = new ArrayList<>();
  private final List<Stored> updated = new ArrayList<>();
  private final Batch inserts =
      new Batch(
          "INSERT INTO event (component, type, status, day, from_day, to_day, confidence,"
              + " disputed, side, promise, due, body, name, id)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  private final Batch updates =
      new Batch(
          "UPDATE event SET component = ?, type = ?, status = ?, day = ?, from_day = ?,"
              + " to_day = ?, confidence = ?, disputed = ?, side = ?, promise = ?, due = ?,"
              + " body = ? WHERE name = ? AND id = ?");
  private final Batch promiseUpdates =
      new Batch("UPDATE event SET promise = ?, due = ?, body = ? WHERE id = ?");
  private final Batch moves = new Batch("UPDATE event SET component = ? WHERE id = ?");
  private final Batch deletes = new Batch("DELETE FROM event WHERE id = ?");
  private final Session session;
  private long lastId = -1;

  EventTable(Session session, Promises promises) {
    this.session = session;
    this.handle = session.handle();
    this.kept = session.kept();
    this.index = new EventIndex(session, promises);
  }

  /**
   * An event in the store.
   *
   * @param marked whether one side may pass it over; see {@link OneSided}
   */
  record Stored(long id, long component, boolean marked, RecordedEvent event) {}

  List<Stored> ofComponents(Collection<Long> components) {
    return Lookup.in(handle, SELECT + "component IN", components, this::stored);
  }

  List<Stored> withIds(Collection<Long> ids) {
    return Lookup.in(handle, SELECT + "id IN", ids, this::stored);
  }

  /** See {@link Deeds#of}. */
  Map<Long, Deed> deeds(Collection<Long> ids) {
    Map<Long, Deed> found = new HashMap<>();
    Lookup.in(
        handle,
        "SELECT id, type, status, from_day, to_day FROM event"
            + " WHERE from_day IS NOT NULL AND to_day IS NOT NULL AND id IN",
        ids,
        row -> {
          Standing status = Standing.valueOf(row.getString(3));
          if (Deeds.isDeed(status)) {
            EventType type = EventType.valueOf(row.getString(2));
            boolean off = status == Standing.CANCELLED;
            found.put(row.getLong(1), new Deed(type, off, row.getLong(4), row.getLong(5)));
          }
          return status;
        });
    return found;
  }

  /** Those with the ids that promise something. */
  List<Stored> promisingWithIds(Collection<Long> ids) {
    return Lookup.in(handle, SELECT + "promise IS NOT NULL AND id IN", ids, this::stored);
  }

  Optional<Stored> named(String name) {
    return Lookup.in(handle, SELECT + "name IN", List.of(name), this::stored).stream().findFirst();
  }

  /** Those with some names. */
  List<Stored> named(Collection<String> names) {
    return Lookup.in(handle, SELECT + "name IN", names, this::stored);
  }

  /** The next events behind an id. */
  List<Stored> after(long id, int most) {
    return handle
        .createQuery(SELECT + "id > :id ORDER BY id LIMIT " + most)
        .bind("id", id)
        .map((row, context) -> stored(row))
        .list();
  }

  /** Makes events to be found again that are in the store already. */
  void index(List<Stored> stored) {
    stored.forEach(each -> index.add(each));
    index.flush();
  }

  private Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1), row.getLong(2), row.getInt(3) % 2 == 1, kept.event(row.getString(4)));
  }

  /** The day by which an event is listed: its first, else that of its first mention. */
  static long day(RecordedEvent event) {
    TimeRef date = event.date();
    if (date != null) {
      return date.from().toEpochDay();
    }
    return event.first() == null ? 0 : event.first().toEpochDay();
  }

  /** Puts an event in. */
  Stored insert(long component, RecordedEvent event, boolean marked) {
    if (lastId < 0) {
      lastId = session.lastId("event");
    }
    Stored stored = new Stored(++lastId, component, marked, event);
    inserted.add(stored);
    index.add(stored);
    session.tally().add("event", 1);
    session.journal().event(event.id(), null, event);
    return stored;
  }

  /** Puts an event in the place of its former self. */
  Stored update(long component, Stored former, RecordedEvent event) {
    boolean marked = former.marked() || OneSided.mayDiffer(former.event(), event);
    Stored stored = new Stored(former.id(), component, marked, event);
    index.remove(former);
    updated.add(stored);
    index.add(stored);
    session.journal().event(event.id(), former.event(), event);
    return stored;
  }

  void updatePromise(Stored former, RecordedEvent event) {
    promiseUpdates.add(promise(event), due(event), kept.body(event), former.id());
    session.journal().event(event.id(), former.event(), event);
  }

  void move(long component, long id) {
    moves.add(component, id);
  }

  void delete(Stored event) {
    index.remove(event);
    session.tally().add("event", -1);
    session.journal().event(event.event().id(), event.event(), null);
    deletes.add(event.id());
  }

  /** The values of a row, in the order of {@link #COLUMNS}. */
  static @Nullable Object[] values(Stored stored, String body) {
    RecordedEvent event = stored.event();
    TimeRef date = event.date();
    return new @Nullable Object[] {
      stored.component(),
      event.type().name(),
      event.status().name(),
      day(event),
      date == null ? null : date.from().toEpochDay(),
      date == null ? null : date.to().toEpochDay(),
      event.confidence(),
      (event.variants().isEmpty() ? 0 : 2) + (stored.marked() ? 1 : 0),
      event.side(),
      promise(event),
      due(event),
      body,
      event.id(),
      stored.id()
    };
  }

  private static @Nullable String promise(RecordedEvent event) {
    Promise promise = event.promise();
    return promise == null ? null : promise.state().name();
  }

  private static @Nullable Long due(RecordedEvent event) {
    LocalDate due = event.promise() == null ? null : event.promise().due();
    return due == null ? null : due.toEpochDay();
  }

  /** Is told of events by the address of an article that tells of them. */
  interface Told {
    /** The article tells of the event. */
    void event(String uri, Stored stored);
  }

  /** Events of some articles that are not marked. */
  void unmarkedOf(Collection<String> uris, Told told) {
    Lookup.in(
            handle,
            "SELECT e.id, e.component, e.disputed, e.body, a.uri FROM article a"
                + " JOIN mention m ON m.article = a.id JOIN event e ON e.id = m.event"
                + " WHERE e.disputed % 2 = 0 AND a.uri IN",
            uris,
            row -> Map.entry(row.getString(5), stored(row)))
        .forEach(entry -> told.event(entry.getKey(), entry.getValue()));
  }

  /** Marks events that one side may pass over. */
  void mark(Collection<Stored> some) {
    setMarks(some);
    index.dispute(some);
  }

  /** Marks them without making them to be found by it. */
  void setMarks(Collection<Stored> some) {
    Batch batch = new Batch("UPDATE event SET disputed = disputed + 1 WHERE id = ?");
    some.forEach(each -> batch.add(each.id()));
    batch.write(handle);
  }

  /** Writes what waits; before anything is looked for. */
  void flush() {
    rows(inserted).forEach(inserts::add);
    rows(updated).forEach(updates::add);
    inserted.clear();
    updated.clear();
    List.of(deletes, moves, updates, inserts, promiseUpdates).forEach(each -> each.write(handle));
    index.flush();
  }

  private List<@Nullable Object[]> rows(List<Stored> some) {
    return some.parallelStream().map(each -> values(each, kept.body(each.event()))).toList();
  }

  /** See {@link EventIndex#sharingClues}. */
  Map<Integer, Set<Long>> sharingClues(List<RecordedEvent> events, boolean promisesForDeeds) {
    return index.sharingClues(events, promisesForDeeds);
  }
}
