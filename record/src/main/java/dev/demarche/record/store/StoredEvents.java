package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Standing;
import dev.demarche.record.store.Deeds.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Looks events up by their numbers, names, components and articles. */
final class StoredEvents {
  private static final String SELECT = "SELECT id, component, disputed, body FROM event WHERE ";

  private static final String DEED =
      "SELECT type, status, from_day, to_day, id, name FROM event"
          + " WHERE from_day IS NOT NULL AND to_day IS NOT NULL AND ";

  private final Handle handle;
  private final Before before;
  private final Lately lately;
  private final Kept kept;

  StoredEvents(Session session) {
    this(session, new Lately(session.before()));
  }

  /** With what the transaction has changed, where it looks at the record as it was before. */
  StoredEvents(Session session, Lately lately) {
    this.handle = session.handle();
    this.before = session.before();
    this.lately = lately;
    this.kept = session.kept();
  }

  List<StoredEvent> ofComponents(Collection<Long> components) {
    return Lookup.in(before.handle(), SELECT + "component IN", components, this::stored);
  }

  List<StoredEvent> withIds(Collection<Long> ids) {
    return with(lately.withIds(ids), "id IN", lately.otherIds(ids));
  }

  private List<StoredEvent> with(
      List<StoredEvent> changed, String condition, Collection<?> others) {
    List<StoredEvent> found = new ArrayList<>(changed);
    found.addAll(Lookup.in(before.handle(), SELECT + condition, others, this::stored));
    return found;
  }

  /** Those with the ids that promise something. */
  List<StoredEvent> promisingWithIds(Collection<Long> ids) {
    List<StoredEvent> changed =
        lately.withIds(ids).stream().filter(each -> each.event().promise() != null).toList();
    return with(changed, "promise IS NOT NULL AND id IN", lately.otherIds(ids));
  }

  Optional<StoredEvent> named(String name) {
    return named(List.of(name)).stream().findFirst();
  }

  /** Those with some names. */
  List<StoredEvent> named(Collection<String> names) {
    return with(lately.named(names), "name IN", lately.otherNames(names));
  }

  /** The next events behind an id. */
  List<StoredEvent> after(long id, int most) {
    return handle
        .createQuery(SELECT + "id > :id ORDER BY id LIMIT " + most)
        .bind("id", id)
        .map((row, context) -> stored(row))
        .list();
  }

  /** See {@link Deeds#of}. */
  Map<Long, Deed> deeds(Collection<Long> ids) {
    Map<Long, Deed> found = new HashMap<>();
    lately.withIds(ids).stream()
        .filter(each -> Deeds.isDeed(each.event()))
        .forEach(each -> found.put(each.id(), Deeds.of(each.event())));
    Lookup.in(
        before.handle(),
        DEED + "id IN",
        lately.otherIds(ids),
        row -> deed(row, deed -> found.put(row.getLong(5), deed)));
    return found;
  }

  /** What is known of those with some names that may answer anything, by name. */
  Map<String, Deed> deedsNamed(Collection<String> names) {
    Map<String, Deed> found = new HashMap<>();
    lately.named(names).stream()
        .filter(each -> Deeds.isDeed(each.event()))
        .forEach(each -> found.put(each.event().id(), Deeds.of(each.event())));
    Lookup.in(
        before.handle(),
        DEED + "name IN",
        lately.otherNames(names),
        row -> deed(row, deed -> found.put(row.getString(6), deed)));
    return found;
  }

  private interface DeedTaker {
    void deed(Deed deed) throws SQLException;
  }

  private static Standing deed(ResultSet row, DeedTaker taker) throws SQLException {
    Standing status = Standing.valueOf(row.getString(2));
    if (Deeds.isDeed(status)) {
      EventType type = EventType.valueOf(row.getString(1));
      taker.deed(new Deed(type, status == Standing.CANCELLED, row.getLong(3), row.getLong(4)));
    }
    return status;
  }

  /** Is told of events by the address of an article that tells of them. */
  interface Told {
    /** The article tells of the event. */
    void event(String uri, StoredEvent stored);
  }

  /** Events of some articles that are not marked. */
  void unmarkedOf(Collection<String> uris, Told told) {
    Set<String> wanted = Set.copyOf(uris);
    for (StoredEvent each : lately.all()) {
      if (!each.marked()) {
        each.event().mentions().stream()
            .map(Passage::article)
            .filter(wanted::contains)
            .distinct()
            .forEach(uri -> told.event(uri, each));
      }
    }
    Lookup.in(
            before.handle(),
            "SELECT e.id, e.component, e.disputed, e.body, a.uri FROM article a"
                + " JOIN mention m ON m.article = a.id JOIN event e ON e.id = m.event"
                + " WHERE e.disputed % 2 = 0 AND a.uri IN",
            uris,
            row -> Map.entry(row.getString(5), stored(row)))
        .stream()
        .filter(entry -> !lately.has(entry.getValue().id()))
        .forEach(entry -> told.event(entry.getKey(), entry.getValue()));
  }

  private StoredEvent stored(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong(1), row.getLong(2), row.getInt(3) % 2 == 1, kept.event(row.getString(4)));
  }
}
