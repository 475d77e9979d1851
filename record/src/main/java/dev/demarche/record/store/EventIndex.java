package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.Facets.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** All by which events are found. What changes waits until it is written together. */
final class EventIndex {
  private final Handle handle;
  private final Promises promises;
  private final Terms terms;
  private final List<Row> gone = new ArrayList<>();
  private final List<Row> come = new ArrayList<>();
  private final Batch facetsOut =
      new Batch("DELETE FROM facet WHERE term = ? AND day = ? AND event = ?");
  private final Batch cluesOut =
      new Batch("DELETE FROM clue WHERE key = ? AND day = ? AND event = ?");
  private final WordIndex index;
  private final Batch wordsOut;
  private final Batch facets = new Batch("INSERT INTO facet (term, day, event) VALUES (?, ?, ?)");
  private final Batch clues = new Batch("INSERT INTO clue (key, day, event) VALUES (?, ?, ?)");
  private final Batch words;

  EventIndex(Session session, Promises promises) {
    this.handle = session.handle();
    this.promises = promises;
    this.terms = session.terms();
    this.index = session.dialect().words();
    this.wordsOut = new Batch(index.delete("event"));
    this.words = new Batch(index.insert("event"));
  }

  /**
   * An event with what it is found by.
   *
   * @param views facets of views, and the day by which each lists it
   */
  private record Row(Listed at, RecordedEvent event, Set<String> facets, Map<String, Long> views) {
    Set<String> names() {
      Set<String> names = new LinkedHashSet<>(facets);
      names.addAll(views.keySet());
      return names;
    }
  }

  private static Row row(long id, RecordedEvent event, boolean mayBeDisputed) {
    long day = EventTable.day(event);
    Map<String, Long> views = new LinkedHashMap<>();
    if (event.promise() != null) {
      Facets.in(View.PROMISES, event).forEach(facet -> views.put(facet, day));
    }
    if (mayBeDisputed || !event.variants().isEmpty()) {
      Facets.in(View.DISPUTED, event).forEach(facet -> views.put(facet, day));
    }
    if (event.status().isAhead() && event.date() != null) {
      long last = event.date().to().toEpochDay();
      Facets.in(View.AHEAD, event).forEach(facet -> views.put(facet, last));
    }
    return new Row(new Listed(day, id), event, Facets.of(event), views);
  }

  /** An event is to be found. */
  void add(EventTable.Stored stored) {
    come.add(row(stored.id(), stored.event(), stored.marked()));
  }

  /** An event, as it was, is not to be found any more. */
  void remove(EventTable.Stored stored) {
    gone.add(row(stored.id(), stored.event(), true));
  }

  /** An event may be disputed, for what was added about others. */
  void dispute(Collection<EventTable.Stored> some) {
    Batch batch =
        new Batch("INSERT INTO facet (term, day, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (EventTable.Stored each : some) {
      long day = EventTable.day(each.event());
      terms
          .all(Facets.in(View.DISPUTED, each.event()))
          .forEach(term -> batch.add(term, day, each.id()));
    }
    terms.flush();
    batch.write(handle);
  }

  /** Writes what waits; before anything is looked for. */
  void flush() {
    Set<String> names = new LinkedHashSet<>();
    gone.forEach(row -> names.addAll(row.names()));
    come.forEach(row -> names.addAll(row.names()));
    terms.load(names);
    Map<List<Long>, Integer> months = new LinkedHashMap<>();
    for (Row row : gone) {
      facets(row, facetsOut);
      clues(row.event()).forEach(key -> cluesOut.add(key, row.at().day(), row.at().id()));
      wordsOut.add(index.key(row.at()));
      count(row.event(), -1, months);
    }
    for (Row row : come) {
      facets(row, facets);
      clues(row.event()).forEach(key -> clues.add(key, row.at().day(), row.at().id()));
      words.add(index.row(row.at(), words(row.event()), terms.all(row.facets())));
      count(row.event(), 1, months);
    }
    gone.clear();
    come.clear();
    terms.flush();
    List.of(facetsOut, cluesOut, wordsOut, facets, clues, words)
        .forEach(batch -> batch.write(handle));
    write(months);
  }

  private void facets(Row row, Batch batch) {
    terms.all(row.facets()).forEach(term -> batch.add(term, row.at().day(), row.at().id()));
    row.views().forEach((name, day) -> batch.add(terms.of(name), day, row.at().id()));
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
    batch.write(handle);
  }

  /** Numbers of the clues by which an event is found that promises or may answer. */
  private Set<Long> clues(RecordedEvent event) {
    return clues(event, promises.isAnswered(event.type()));
  }

  /** The clues of an event; those of promises and those of deeds lie apart. */
  private Set<Long> clues(RecordedEvent event, boolean ofPromises) {
    if (!promises.isAnswered(event.type()) && !promises.isAnswer(event.type())) {
      return Set.of();
    }
    String kind = ofPromises ? "promise/" : "deed/";
    return promises.clues(event).stream()
        .map(clue -> Hash.of(kind + clue))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void count(RecordedEvent event, int change, Map<List<Long>, Integer> months) {
    if (event.date() == null && event.first() == null) {
      return;
    }
    LocalDate day = LocalDate.ofEpochDay(EventTable.day(event));
    long month = day.getYear() * 12L + day.getMonthValue() - 1;
    long quad = event.type().quad().number();
    terms
        .all(Facets.pairs(event))
        .forEach(term -> months.merge(List.of(term, month, quad), change, Integer::sum));
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

  /**
   * Finds, for each of some events by its place in the list, those that share enough clues with it
   * and are listed within {@link Promises#LONGEST_DAYS}: promises for deeds, deeds for promises.
   */
  Map<Integer, Set<Long>> sharingClues(List<RecordedEvent> events, boolean promisesForDeeds) {
    Probing probing =
        new Probing(
            List.of("k", "least", "most"),
            "SELECT p.n, c.event FROM p CROSS JOIN clue c WHERE c.key = p.k"
                + " AND c.day BETWEEN p.least AND p.most");
    for (int i = 0; i < events.size(); i++) {
      long day = EventTable.day(events.get(i));
      for (long key : clues(events.get(i), promisesForDeeds)) {
        probing.add(i, key, day - Promises.LONGEST_DAYS, day + Promises.LONGEST_DAYS);
      }
    }
    Map<Integer, Map<Long, Integer>> counts = new LinkedHashMap<>();
    probing.run(
        handle,
        (seeker, event) ->
            counts
                .computeIfAbsent(seeker, key -> new LinkedHashMap<>())
                .merge(event, 1, Integer::sum));
    Map<Integer, Set<Long>> sharing = new LinkedHashMap<>();
    counts.forEach(
        (seeker, each) -> {
          each.values().removeIf(count -> count < Promises.LEAST_CLUES);
          if (!each.isEmpty()) {
            sharing.put(seeker, each.keySet());
          }
        });
    return sharing;
  }
}
