package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.Deeds.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings up to date what became of promises, after events changed. */
final class Answering {
  private final EventTable events;
  private final Promises promises;
  private final Deeds deeds;

  Answering(EventTable events, Promises promises) {
    this(events, promises, events.stored()::deeds);
  }

  /** With what is known of deeds. */
  Answering(EventTable events, Promises promises, Deeds deeds) {
    this.events = events;
    this.promises = promises;
    this.deeds = deeds;
  }

  /**
   * Answers the promises of events, and those that events may answer.
   *
   * @param current changed events as they are now
   * @param changed events as they were and as they are
   */
  void run(Collection<StoredEvent> current, List<RecordedEvent> changed) {
    Map<Long, StoredEvent> promising = new LinkedHashMap<>();
    for (StoredEvent each : current) {
      if (promises.isAnswered(each.event().type())) {
        promising.put(each.id(), each);
      }
    }
    for (StoredEvent each : answeredBy(changed)) {
      promising.putIfAbsent(each.id(), each);
    }
    answer(List.copyOf(promising.values()));
    events.flush();
  }

  /** Promises that some events may answer. */
  private List<StoredEvent> answeredBy(List<RecordedEvent> changed) {
    List<RecordedEvent> acts =
        changed.stream().filter(event -> promises.isAnswer(event.type())).distinct().toList();
    Map<Integer, Set<Long>> sharing = events.sharingClues(acts, true);
    Set<Long> ids = new HashSet<>();
    sharing.values().forEach(ids::addAll);
    Map<Long, StoredEvent> found = new LinkedHashMap<>();
    events.stored().promisingWithIds(ids).forEach(each -> found.put(each.id(), each));
    List<StoredEvent> answered = new ArrayList<>();
    sharing.forEach(
        (deed, some) -> {
          for (long id : some) {
            StoredEvent promise = found.get(id);
            if (promise != null
                && promises.mayAnswer(promise.event().type(), acts.get(deed).type())) {
              answered.add(promise);
            }
          }
        });
    return answered;
  }

  /** A promise, and the events that may answer it, by choice; {@code next}: not read yet. */
  private static final class Seeking {
    private final StoredEvent promise;
    private final List<Map.Entry<Long, Deed>> candidates;
    private int next;

    Seeking(StoredEvent promise, List<Map.Entry<Long, Deed>> candidates) {
      this.promise = promise;
      this.candidates = candidates;
    }

    /** The next that are read: at least some, and all that are equal in choice to the last. */
    List<Long> take(int least) {
      List<Long> taken = new ArrayList<>();
      while (next < candidates.size() && (taken.size() < least || isEqualToLast())) {
        taken.add(candidates.get(next++).getKey());
      }
      return taken;
    }

    private boolean isEqualToLast() {
      return Deed.BY_CHOICE.compare(
              candidates.get(next - 1).getValue(), candidates.get(next).getValue())
          == 0;
    }
  }

  /** Answers promises, as the record stands. Few of the events that may answer have to be read. */
  void answer(List<StoredEvent> promising) {
    List<Seeking> open = seeking(promising);
    for (int least = 1; !open.isEmpty(); least *= 2) {
      Map<Seeking, List<Long>> taken = new LinkedHashMap<>();
      Set<Long> ids = new HashSet<>();
      for (Seeking each : open) {
        List<Long> some = each.take(least);
        taken.put(each, some);
        ids.addAll(some);
      }
      Map<Long, RecordedEvent> read = new HashMap<>();
      events.stored().withIds(ids).forEach(each -> read.put(each.id(), each.event()));
      open = new ArrayList<>();
      for (Map.Entry<Seeking, List<Long>> each : taken.entrySet()) {
        if (!isAnswered(
            each.getKey(),
            each.getValue().stream().flatMap(id -> Stream.ofNullable(read.get(id))).toList())) {
          open.add(each.getKey());
        }
      }
    }
  }

  private List<Seeking> seeking(List<StoredEvent> promising) {
    Map<Integer, Set<Long>> sharing =
        events.sharingClues(promising.stream().map(StoredEvent::event).toList(), false);
    Set<Long> ids = new HashSet<>();
    sharing.values().forEach(ids::addAll);
    Map<Long, Deed> known = deeds.of(ids);
    List<Seeking> seeking = new ArrayList<>();
    for (int i = 0; i < promising.size(); i++) {
      StoredEvent promise = promising.get(i);
      seeking.add(
          new Seeking(
              promise,
              sharing.getOrDefault(i, Set.of()).stream()
                  .filter(id -> mayAnswer(promise.event(), known.get(id)))
                  .map(id -> Map.entry(id, Objects.requireNonNull(known.get(id))))
                  .sorted(Comparator.comparing(Map.Entry::getValue, Deed.BY_CHOICE))
                  .toList()));
    }
    return seeking;
  }

  private boolean mayAnswer(RecordedEvent promise, @Nullable Deed deed) {
    return deed != null && promises.mayAnswer(promise, deed.type(), deed.from(), deed.to());
  }

  /** Whether a promise needs no further looking; it is written as these events leave it. */
  private boolean isAnswered(Seeking seeking, List<RecordedEvent> some) {
    RecordedEvent event = seeking.promise.event();
    RecordedEvent answered = promises.answered(event, some);
    Promise promise = answered.promise();
    if (promise != null
        && promise.state() == Promise.State.OPEN
        && seeking.next < seeking.candidates.size()) {
      return false;
    }
    if (!answered.equals(event)) {
      events.updatePromise(seeking.promise, answered);
    }
    return true;
  }
}
