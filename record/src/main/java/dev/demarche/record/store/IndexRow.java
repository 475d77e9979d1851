package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.Facets.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that an event is found by.
 *
 * @param at where it is listed
 * @param facets by what it is found
 * @param views facets of views, and the day by which each lists it
 * @param clues those by which it is found where it promises or may answer
 * @param pairs facets of its pairs of parties
 * @param month months since the year 0, or null where it has no day
 * @param quad number of its quad class
 * @param words what it is found by in the index of words
 */
record IndexRow(
    Listed at,
    Set<String> facets,
    Map<String, Long> views,
    Set<Clue> clues,
    List<String> pairs,
    @Nullable Long month,
    long quad,
    String words) {
  private static final long MONTHS = 12;

  /**
   * That of an event.
   *
   * @param mayBeDisputed whether it stands in the lists of disputed acts even without variants
   */
  static IndexRow of(long id, RecordedEvent event, boolean mayBeDisputed, Promises promises) {
    long day = EventRow.day(event);
    return new IndexRow(
        new Listed(day, id),
        Facets.of(event),
        views(event, day, mayBeDisputed),
        Clue.of(event, promises),
        Facets.pairs(event),
        event.date() == null && event.first() == null ? null : month(day),
        event.type().quad().number(),
        words(event));
  }

  private static Map<String, Long> views(RecordedEvent event, long day, boolean mayBeDisputed) {
    Map<String, Long> views = new LinkedHashMap<>();
    if (event.promise() != null) {
      Facets.in(View.PROMISES, event).forEach(facet -> views.put(facet, day));
    }
    if (isOpen(event)) {
      Facets.in(View.OPEN, event).forEach(facet -> views.put(facet, day));
    }
    if (mayBeDisputed || !event.variants().isEmpty()) {
      Facets.in(View.DISPUTED, event).forEach(facet -> views.put(facet, day));
    }
    if (event.status().isAhead() && event.date() != null) {
      long last = event.date().to().toEpochDay();
      Facets.in(View.AHEAD, event).forEach(facet -> views.put(facet, last));
    }
    return views;
  }

  /** Whether it promises something which nothing has kept or broken. */
  static boolean isOpen(RecordedEvent event) {
    return event.promise() != null && event.promise().state() == Promise.State.OPEN;
  }

  /** The names of all its facets. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(facets);
    names.addAll(views.keySet());
    return names;
  }

  /**
   * What is left of it without what another row of the same event is found by, too. Lists of
   * disputed acts stay: what others tell may have put it there or not.
   */
  IndexRow without(@Nullable IndexRow other) {
    if (other == null || !at.equals(other.at)) {
      return this;
    }
    Map<String, Long> rest = new LinkedHashMap<>(views);
    rest.entrySet().removeIf(view -> isShared(view, other.views));
    return new IndexRow(
        at,
        minus(facets, other.facets),
        rest,
        minus(clues, other.clues),
        pairs,
        month,
        quad,
        words);
  }

  /** Whether the index of words holds the same of both. */
  boolean readsAs(@Nullable IndexRow other) {
    return other != null
        && at.equals(other.at)
        && words.equals(other.words)
        && facets.equals(other.facets);
  }

  private static boolean isShared(Map.Entry<String, Long> view, Map<String, Long> others) {
    return view.getValue().equals(others.get(view.getKey()))
        && !View.DISPUTED.isPartOf(view.getKey());
  }

  private static <T> Set<T> minus(Set<T> some, Set<T> others) {
    Set<T> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static long month(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * MONTHS + date.getMonthValue() - 1;
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
}
