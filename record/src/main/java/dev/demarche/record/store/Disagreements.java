package dev.demarche.record.store;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.List;
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
      for (RecordedEvent event : page.results()) {
        if (!event.variants().isEmpty()
            || (event.side() != null && otherSideTellsOfTheRest(event))) {
          found.add(event);
        }
      }
      if (page.next() == null || found.size() >= question.limit()) {
        return new Page<>(found, page.next());
      }
      next = next.but().after(page.next()).build();
    }
    return new Page<>(found, next.after());
  }

  /** Whether an article of another party shares other acts with an article that tells this one. */
  private boolean otherSideTellsOfTheRest(RecordedEvent event) {
    Set<String> voices =
        new TreeSet<>(
            handle
                .createQuery(
                    "SELECT DISTINCT a2.voice FROM article a1"
                        + " JOIN mention m1 ON m1.article = a1.id"
                        + " JOIN mention m2 ON m2.component = m1.component AND m2.event = m1.event"
                        + " JOIN article a2 ON a2.id = m2.article"
                        + " WHERE a1.uri IN (<uris>) AND a2.voice IS NOT NULL")
                .bindList(
                    "uris",
                    event.mentions().stream().map(each -> each.article()).distinct().toList())
                .mapTo(String.class)
                .list());
    voices.remove(Objects.toString(event.side(), ""));
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(actor -> actor.state() != null && voices.contains(actor.state()));
  }
}
