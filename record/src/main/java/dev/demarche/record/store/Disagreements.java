package dev.demarche.record.store;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Acts told differently, or by one side of a meeting only while the other tells of the rest. */
final class Disagreements {
  private static final int MOST_ROUNDS = 20;

  private final Handle handle;
  private final EventQuery events;

  Disagreements(Handle handle, EventQuery events) {
    this.handle = handle;
    this.events = events;
  }

  Page<RecordedEvent> ask(Question question) {
    List<RecordedEvent> found = new ArrayList<>();
    Question next = question;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Page<RecordedEvent> page = events.ask(next, Facets.View.DISPUTED);
      Map<String, Set<String>> voices = voices(page.results());
      for (RecordedEvent event : page.results()) {
        if (found.size() == question.limit()) {
          return new Page<>(found, events.mark(found.get(found.size() - 1)));
        }
        if (!event.variants().isEmpty()
            || (isOfOneSide(event) && otherSideTellsOfTheRest(event, voices))) {
          found.add(event);
        }
      }
      if (page.next() == null || found.size() == question.limit()) {
        return new Page<>(found, page.next());
      }
      next = next.but().after(page.next()).build();
    }
    return new Page<>(found, next.after());
  }

  /** Sides that tell of an act that an article tells of, too, by the address of the article. */
  private Map<String, Set<String>> voices(List<RecordedEvent> events) {
    Set<String> articles = new TreeSet<>();
    events.stream()
        .filter(Disagreements::isOfOneSide)
        .forEach(event -> event.mentions().forEach(each -> articles.add(each.article())));
    Map<String, Set<String>> voices = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT DISTINCT a1.uri, a2.voice FROM article a1"
                + " JOIN mention m1 ON m1.article = a1.id"
                + " JOIN mention m2 ON m2.component = m1.component AND m2.event = m1.event"
                + " JOIN article a2 ON a2.id = m2.article"
                + " WHERE a2.voice IS NOT NULL AND a1.uri IN",
            articles,
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            each ->
                voices.computeIfAbsent(each.getKey(), uri -> new HashSet<>()).add(each.getValue()));
    return voices;
  }

  private static boolean isOfOneSide(RecordedEvent event) {
    return event.variants().isEmpty() && event.side() != null;
  }

  /** Whether an article of another party shares other acts with an article that tells this one. */
  private static boolean otherSideTellsOfTheRest(
      RecordedEvent event, Map<String, Set<String>> voices) {
    Set<String> telling = new HashSet<>();
    event.mentions().forEach(each -> telling.addAll(voices.getOrDefault(each.article(), Set.of())));
    telling.remove(Objects.toString(event.side(), ""));
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(actor -> actor.state() != null && telling.contains(actor.state()));
  }
}
