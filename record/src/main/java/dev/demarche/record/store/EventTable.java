package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Rows of events. What changes waits until {@link #flush}, but for ids, which are ours to give. */
final class EventTable {
  private final Kept kept;
  private final EventIndex index;
  private final Lately lately;
  private final StoredEvents stored;
  private final List<StoredEvent> inserted = new ArrayList<>();
  private final List<StoredEvent> updated = new ArrayList<>();
  private final Batch promiseUpdates =
      new Batch("UPDATE event SET promise = ?, due = ?, body = ? WHERE id = ?");
  private final Batch moves = new Batch("UPDATE event SET component = ? WHERE id = ?");
  private final Batch deletes = new Batch("DELETE FROM event WHERE id = ?");
  private final Session session;
  private CompletableFuture<Void> findable = CompletableFuture.completedFuture(null);
  private long lastId = -1;

  EventTable(Session session, Promises promises) {
    this.session = session;
    this.kept = session.kept();
    this.index = new EventIndex(session, promises);
    this.lately = new Lately(session.before());
    this.stored = new StoredEvents(session, lately);
  }

  /** Looks up what is in the table; what waits is not yet, unless it is known otherwise. */
  StoredEvents stored() {
    awaitFindable();
    return stored;
  }

  private void awaitFindable() {
    if (!session.before().isApart()) {
      Pen.await(findable);
    }
  }

  /** All is written; looks at nothing else from now on. */
  void settleForGood() {
    session.pen().settle();
    session.before().end();
    lately.clear();
    index.search().forget();
  }

  /** Makes events to be found again that are in the store already. */
  void index(List<StoredEvent> stored) {
    stored.forEach(each -> index.add(each));
    findable = index.flush();
  }

  /** Makes their clues anew, of events that are in the store already. */
  void clues(List<StoredEvent> stored) {
    index.clues(stored);
  }

  /** Puts an event in. */
  StoredEvent insert(long component, RecordedEvent event, boolean marked) {
    if (lastId < 0) {
      lastId = session.lastId("event");
    }
    StoredEvent stored = new StoredEvent(++lastId, component, marked, event);
    inserted.add(stored);
    lately.put(stored);
    index.add(stored);
    session.tally().add("event", 1);
    session.journal().event(event.id(), null, event);
    return stored;
  }

  /** Puts an event in the place of its former self. */
  StoredEvent update(long component, StoredEvent former, RecordedEvent event) {
    boolean marked = former.marked() || OneSided.mayDiffer(former.event(), event);
    StoredEvent stored = new StoredEvent(former.id(), component, marked, event);
    index.remove(former);
    updated.add(stored);
    lately.put(stored);
    index.add(stored);
    session.journal().event(event.id(), former.event(), event);
    return stored;
  }

  void updatePromise(StoredEvent former, RecordedEvent event) {
    promiseUpdates.add(EventRow.promise(event), EventRow.due(event), kept.body(event), former.id());
    index.open(former, IndexRow.isOpen(event));
    lately.put(new StoredEvent(former.id(), former.component(), former.marked(), event));
    session.journal().event(event.id(), former.event(), event);
  }

  void move(long component, long id) {
    moves.add(component, id);
  }

  void delete(StoredEvent event) {
    index.remove(event);
    lately.remove(event);
    session.tally().add("event", -1);
    session.journal().event(event.event().id(), event.event(), null);
    deletes.add(event.id());
  }

  /** Marks events that one side may pass over. */
  void mark(Collection<StoredEvent> some) {
    setMarks(some);
    index.dispute(some);
    some.forEach(
        each -> lately.put(new StoredEvent(each.id(), each.component(), true, each.event())));
  }

  /** Marks them without making them to be found by it. */
  void setMarks(Collection<StoredEvent> some) {
    Batch batch = new Batch("UPDATE event SET disputed = disputed + 1 WHERE id = ?");
    some.forEach(each -> batch.add(each.id()));
    session.pen().write(batch);
  }

  /** Writes what waits; before anything is looked for. */
  void flush() {
    List.of(deletes, moves).forEach(session.pen()::write);
    writeRows(EventRow.UPDATE, updated);
    writeRows(EventRow.INSERT, inserted);
    session.pen().write(promiseUpdates);
    findable = index.flush();
  }

  /** Waits until everything is written that waited, where it is looked for. */
  void settleToLook() {
    if (!session.before().isApart()) {
      session.pen().settle();
    }
  }

  private void writeRows(String sql, List<StoredEvent> some) {
    List<StoredEvent> taken = List.copyOf(some);
    some.clear();
    session
        .pen()
        .then(
            handle -> {
              Batch batch = new Batch(sql);
              taken.parallelStream()
                  .map(each -> EventRow.values(each, kept.body(each.event())))
                  .toList()
                  .forEach(batch::add);
              batch.write(handle);
            });
  }

  /** See {@link ClueSearch#promisesFor}. */
  Map<Integer, Set<Long>> promisesFor(List<RecordedEvent> deeds) {
    awaitFindable();
    return index.search().promisesFor(deeds);
  }

  /** See {@link ClueSearch#deedsFor}. */
  Map<Integer, Set<Long>> deedsFor(List<RecordedEvent> promises) {
    awaitFindable();
    return index.search().deedsFor(promises);
  }

  /** What is known of promises from before. */
  KeptSince keptSince() {
    return session.keptSince();
  }
}
