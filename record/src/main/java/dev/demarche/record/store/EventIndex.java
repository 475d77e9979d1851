package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** All by which events are found. What changes waits until it is written together. */
final class EventIndex {
  private static final Comparator<IndexRow> BY_DAY =
      Comparator.comparing(IndexRow::at, Listed.IN_TIME);

  private final Pen pen;
  private final Promises promises;
  private final Listing listing;
  private final List<StoredEvent> gone = new ArrayList<>();
  private final List<StoredEvent> come = new ArrayList<>();
  private final List<Listing.Opened> opened = new ArrayList<>();
  private final ClueTable clues = new ClueTable();
  private final ClueSearch search;

  EventIndex(Session session, Promises promises) {
    this.pen = session.pen();
    this.promises = promises;
    this.search = new ClueSearch(session, promises);
    this.listing = new Listing(session.terms(), session.dialect().words());
  }

  /** An event is to be found. */
  void add(StoredEvent stored) {
    come.add(stored);
  }

  /** An event, as it was, is not to be found any more. */
  void remove(StoredEvent stored) {
    gone.add(stored);
  }

  /** Events may be disputed, for what was added about others. */
  void dispute(Collection<StoredEvent> some) {
    List<StoredEvent> taken = List.copyOf(some);
    pen.then(handle -> listing.dispute(handle, taken));
  }

  /** An event is to be found, or not any more, among those with an open promise. */
  void open(StoredEvent former, boolean isOpen) {
    if (IndexRow.isOpen(former.event()) != isOpen) {
      opened.add(new Listing.Opened(former, isOpen));
    }
  }

  /**
   * Writes what waits; before anything is looked for. In the order of days, since the index of
   * words gathers in memory what comes in its order, and writes out at each step back.
   *
   * @return written as soon as the events can be found by clues
   */
  CompletableFuture<Void> flush() {
    List<IndexRow> former = rows(gone, each -> true);
    List<IndexRow> now = rows(come, StoredEvent::marked);
    gone.clear();
    come.clear();
    Map<Long, IndexRow> before = Listing.byId(former);
    Map<Long, IndexRow> after = Listing.byId(now);
    for (IndexRow row : former) {
      row.without(after.get(row.at().id())).clues().forEach(clue -> clues.remove(clue, row.at()));
      search.hide(row.at());
    }
    for (IndexRow row : now) {
      row.without(before.get(row.at().id())).clues().forEach(clue -> clues.add(clue, row.at()));
      search.show(row.clues(), row.at());
    }
    clues.flush(pen);
    CompletableFuture<Void> findable = pen.last();
    if (!former.isEmpty() || !now.isEmpty()) {
      pen.then(handle -> listing.write(handle, former, now));
    }
    if (!opened.isEmpty()) {
      List<Listing.Opened> some = List.copyOf(opened);
      opened.clear();
      pen.then(handle -> listing.open(handle, some));
    }
    return findable;
  }

  private List<IndexRow> rows(List<StoredEvent> events, Predicate<StoredEvent> mayBeDisputed) {
    return events.parallelStream()
        .map(each -> IndexRow.of(each.id(), each.event(), mayBeDisputed.test(each), promises))
        .sorted(BY_DAY)
        .toList();
  }

  /** Events are to be found by their clues, where only these are made anew. */
  void clues(List<StoredEvent> events) {
    for (StoredEvent each : events) {
      Listed at = new Listed(EventRow.day(each.event()), each.id());
      Clue.of(each.event(), promises).forEach(clue -> clues.add(clue, at));
    }
    clues.flush(pen);
  }

  /** Finds promises and deeds by their clues. */
  ClueSearch search() {
    return search;
  }
}
