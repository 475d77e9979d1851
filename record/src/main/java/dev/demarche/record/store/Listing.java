package dev.demarche.record.store;

import dev.demarche.record.store.Facets.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes the lists of events: by facets, by words, and their number by month. */
final class Listing {
  /** Columns of facets. */
  static final List<String> FACET = List.of("term", "day", "event");

  private final Terms terms;
  private final WordIndex index;

  Listing(Terms terms, WordIndex index) {
    this.terms = terms;
    this.index = index;
  }

  /** What is taken out of lists, and put into them. */
  private final class Changes {
    private final Batch facetsOut =
        new Batch("DELETE FROM facet WHERE term = ? AND day = ? AND event = ?");
    private final List<long[]> facets = new ArrayList<>();
    private final Batch wordsOut = new Batch(index.delete("event"));
    private final Batch words = new Batch(index.insert("event"));
    private final Map<List<Long>, Integer> months = new LinkedHashMap<>();

    void facet(boolean isIn, long term, long day, long event) {
      if (isIn) {
        facets.add(new long[] {term, day, event});
      } else {
        facetsOut.add(term, day, event);
      }
    }

    void facets(boolean isIn, IndexRow row) {
      if (index.hasLists()) {
        terms.all(row.facets()).forEach(term -> facet(isIn, term, row.at().day(), row.at().id()));
      }
      row.views().forEach((name, day) -> facet(isIn, terms.of(name), day, row.at().id()));
    }

    void count(IndexRow row, int change) {
      Long month = row.month();
      if (month != null) {
        terms
            .all(row.pairs())
            .forEach(term -> months.merge(List.of(month, term, row.quad()), change, Integer::sum));
      }
    }

    void write(Handle handle) {
      terms.flush();
      List.of(facetsOut, wordsOut, words).forEach(batch -> batch.write(handle));
      ManyRows.write(handle, "facet", FACET, facets);
      Batch counts =
          new Batch(
              "INSERT INTO monthly (month, term, quad, events) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (month, term, quad)"
                  + " DO UPDATE SET events = monthly.events + excluded.events");
      months.forEach(
          (key, change) -> {
            if (change != 0) {
              counts.add(key.get(0), key.get(1), key.get(2), change);
            }
          });
      counts.write(handle);
    }
  }

  /** Takes rows out as they were, and puts them in as they are, each in the order of days. */
  void write(Handle handle, List<IndexRow> former, List<IndexRow> now) {
    Set<String> names = new LinkedHashSet<>();
    former.forEach(row -> names.addAll(row.names()));
    now.forEach(row -> names.addAll(row.names()));
    terms.load(names);
    Changes changes = new Changes();
    Map<Long, IndexRow> before = byId(former);
    Map<Long, IndexRow> after = byId(now);
    for (IndexRow row : former) {
      changes.facets(false, row.without(after.get(row.at().id())));
      if (!row.readsAs(after.get(row.at().id()))) {
        changes.wordsOut.add(index.key(row.at()));
      }
      changes.count(row, -1);
    }
    for (IndexRow row : now) {
      changes.facets(true, row.without(before.get(row.at().id())));
      if (!row.readsAs(before.get(row.at().id()))) {
        changes.words.add(index.row(row.at(), row.words(), terms.all(row.facets())));
      }
      changes.count(row, 1);
    }
    changes.write(handle);
  }

  static Map<Long, IndexRow> byId(List<IndexRow> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.at().id(), row -> row));
  }

  /** An event whose promise is open now, or not any more. */
  record Opened(StoredEvent event, boolean isOpen) {}

  /** Lists events among those with an open promise, or takes them out. */
  void open(Handle handle, List<Opened> opened) {
    Changes changes = new Changes();
    for (Opened each : opened) {
      long day = EventRow.day(each.event().event());
      terms
          .all(Facets.in(View.OPEN, each.event().event()))
          .forEach(term -> changes.facet(each.isOpen(), term, day, each.event().id()));
    }
    changes.write(handle);
  }

  /** Lists events among those that may be disputed, for what was added about others. */
  void dispute(Handle handle, Collection<StoredEvent> some) {
    Batch batch =
        new Batch("INSERT INTO facet (term, day, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (StoredEvent each : some) {
      long day = EventRow.day(each.event());
      terms
          .all(Facets.in(View.DISPUTED, each.event()))
          .forEach(term -> batch.add(term, day, each.id()));
    }
    terms.flush();
    batch.write(handle);
  }
}
