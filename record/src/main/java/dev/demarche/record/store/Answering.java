package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.EventTable.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings up to date what became of promises, after events changed. */
final class Answering {
  private final EventTable events;
  private final Promises promises;

  Answering(EventTable events, Promises promises) {
    this.events = events;
    this.promises = promises;
  }

  /**
   * Answers the promises of events, and those that events may answer.
   *
   * @param current changed events as they are now
   * @param changed events as they were and as they are
   */
  void run(Collection<Stored> current, List<RecordedEvent> changed) {
    Map<Long, Stored> promising = new LinkedHashMap<>();
    for (Stored each : current) {
      if (promises.isAnswered(each.event().type())) {
        promising.put(each.id(), each);
      }
    }
    for (Stored each : answeredBy(changed)) {
      promising.putIfAbsent(each.id(), each);
    }
    answer(List.copyOf(promising.values()));
    events.flush();
  }

  /** Promises that some events may answer. */
  private List<Stored> answeredBy(List<RecordedEvent> changed) {
    List<RecordedEvent> deeds =
        changed.stream().filter(event -> promises.isAnswer(event.type())).distinct().toList();
    Map<Integer, Set<Long>> sharing = events.sharingClues(deeds, true);
    Set<Long> ids = new HashSet<>();
    sharing.values().forEach(ids::addAll);
    Map<Long, Stored> found = new LinkedHashMap<>();
    events.promisingWithIds(ids).forEach(each -> found.put(each.id(), each));
    List<Stored> answered = new ArrayList<>();
    sharing.forEach(
        (deed, some) -> {
          for (long id : some) {
            Stored promise = found.get(id);
            if (promise != null
                && promises.mayAnswer(promise.event().type(), deeds.get(deed).type())) {
              answered.add(promise);
            }
          }
        });
    return answered;
  }

  private void answer(List<Stored> promising) {
    List<RecordedEvent> all = promising.stream().map(Stored::event).toList();
    Map<Integer, Set<Long>> sharing = events.sharingClues(all, false);
    Set<Long> ids = new HashSet<>();
    sharing.values().forEach(ids::addAll);
    Map<Long, RecordedEvent> deeds = new LinkedHashMap<>();
    events.withIds(ids).forEach(each -> deeds.put(each.id(), each.event()));
    for (int i = 0; i < promising.size(); i++) {
      List<RecordedEvent> others =
          sharing.getOrDefault(i, Set.of()).stream()
              .flatMap(id -> Stream.ofNullable(deeds.get(id)))
              .toList();
      RecordedEvent answered = promises.answered(all.get(i), others);
      if (!answered.equals(all.get(i))) {
        events.updatePromise(promising.get(i), answered);
      }
    }
  }
}
