package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.store.Facets.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All by which events are found. What changes waits until it is written together. */
final class EventIndex {
  private static final Comparator<IndexRow> BY_DAY =
      Comparator.comparing(IndexRow::at, Listed.IN_TIME);

  /** Columns of facets. */
  static final List<String> FACET = List.of("term", "day", "event");

  private final Pen pen;
  private final Promises promises;
  private final Terms terms;
  private final List<StoredEvent> gone = new ArrayList<>();
  private final List<StoredEvent> come = new ArrayList<>();
  private final Batch facetsOut =
      new Batch("DELETE FROM facet WHERE term = ? AND day = ? AND event = ?");
  private final WordIndex index;
  private final Batch wordsOut;
  private final List<long[]> facets = new ArrayList<>();
  private final ClueTable clues;
  private final ClueSearch search;
  private final Batch words;

  EventIndex(Session session, Promises promises) {
    this.pen = session.pen();
    this.promises = promises;
    this.clues = new ClueTable();
    this.search = new ClueSearch(session, promises);
    this.terms = session.terms();
    this.index = session.dialect().words();
    this.wordsOut = new Batch(index.delete("event"));
    this.words = new Batch(index.insert("event"));
  }

  /** An event is to be found. */
  void add(StoredEvent stored) {
    come.add(stored);
  }

  /** An event, as it was, is not to be found any more. */
  void remove(StoredEvent stored) {
    gone.add(stored);
  }

  /** An event may be disputed, for what was added about others. */
  void dispute(Collection<StoredEvent> some) {
    Batch batch =
        new Batch("INSERT INTO facet (term, day, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (StoredEvent each : some) {
      long day = EventRow.day(each.event());
      terms
          .all(Facets.in(View.DISPUTED, each.event()))
          .forEach(term -> batch.add(term, day, each.id()));
    }
    terms.flush(pen);
    pen.write(batch);
  }

  /** An event is to be found, or not any more, among those with an open promise. */
  void open(StoredEvent former, boolean isOpen) {
    if (IndexRow.isOpen(former.event()) != isOpen) {
      long day = EventRow.day(former.event());
      for (long term : terms.all(Facets.in(View.OPEN, former.event()))) {
        if (isOpen) {
          facets.add(new long[] {term, day, former.id()});
        } else {
          facetsOut.add(term, day, former.id());
        }
      }
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
    Set<String> names = new LinkedHashSet<>();
    former.forEach(row -> names.addAll(row.names()));
    now.forEach(row -> names.addAll(row.names()));
    terms.load(names);
    Map<List<Long>, Integer> months = new LinkedHashMap<>();
    Map<Long, IndexRow> before = byId(former);
    Map<Long, IndexRow> after = byId(now);
    for (IndexRow row : former) {
      IndexRow lost = without(row, after);
      facets(lost, (term, day, event) -> facetsOut.add(term, day, event));
      lost.clues().forEach(clue -> clues.remove(clue, row.at()));
      search.hide(row.at());
      if (!row.readsAs(after.get(row.at().id()))) {
        wordsOut.add(index.key(row.at()));
      }
      count(row, -1, months);
    }
    for (IndexRow row : now) {
      IndexRow won = without(row, before);
      facets(won, (term, day, event) -> facets.add(new long[] {term, day, event}));
      won.clues().forEach(clue -> clues.add(clue, row.at()));
      search.show(row.clues(), row.at());
      if (!row.readsAs(before.get(row.at().id()))) {
        words.add(index.row(row.at(), row.words(), terms.all(row.facets())));
      }
      count(row, 1, months);
    }
    clues.flush(pen);
    CompletableFuture<Void> findable = pen.last();
    terms.flush(pen);
    List.of(facetsOut, wordsOut, words).forEach(pen::write);
    pen.write("facet", FACET, facets);
    write(months);
    return findable;
  }

  private List<IndexRow> rows(List<StoredEvent> events, Predicate<StoredEvent> mayBeDisputed) {
    return events.parallelStream()
        .map(each -> IndexRow.of(each.id(), each.event(), mayBeDisputed.test(each), promises))
        .sorted(BY_DAY)
        .toList();
  }

  private static Map<Long, IndexRow> byId(List<IndexRow> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.at().id(), row -> row));
  }

  /** What of a row its other self does not have. */
  private static IndexRow without(IndexRow row, Map<Long, IndexRow> others) {
    IndexRow other = others.get(row.at().id());
    return other == null ? row : row.without(other);
  }

  private interface FacetTaker {
    void facet(long term, long day, long event);
  }

  private void facets(IndexRow row, FacetTaker taker) {
    if (index.hasLists()) {
      terms.all(row.facets()).forEach(term -> taker.facet(term, row.at().day(), row.at().id()));
    }
    row.views().forEach((name, day) -> taker.facet(terms.of(name), day, row.at().id()));
  }

  private void write(Map<List<Long>, Integer> months) {
    Batch batch =
        new Batch(
            "INSERT INTO monthly (term, month, quad, events) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (term, month, quad)"
                + " DO UPDATE SET events = monthly.events + excluded.events");
    months.forEach(
        (key, change) -> {
          if (change != 0) {
            batch.add(key.get(0), key.get(1), key.get(2), change);
          }
        });
    pen.write(batch);
  }

  private void count(IndexRow row, int change, Map<List<Long>, Integer> months) {
    Long month = row.month();
    if (month != null) {
      terms
          .all(row.pairs())
          .forEach(term -> months.merge(List.of(term, month, row.quad()), change, Integer::sum));
    }
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
