package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.Deeds.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings up to date what became of promises, after events changed. */
final class Answering {
  private final EventTable events;
  private final Promises promises;
  private final Deeds deeds;

  Answering(EventTable events, Promises promises) {
    this(events, promises, ids -> events.stored().deeds(ids));
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
    Map<Long, StoredEvent> open = new LinkedHashMap<>();
    for (StoredEvent each : current) {
      if (promises.isAnswered(each.event().type())) {
        open.put(each.id(), each);
      }
    }
    Set<String> names = changed.stream().map(RecordedEvent::id).collect(Collectors.toSet());
    List<Weighed> weighed = new ArrayList<>();
    for (Weighed each : answeredBy(changed, current)) {
      if (names.contains(answer(each.promise()))) {
        open.putIfAbsent(each.promise().id(), each.promise());
      } else if (!open.containsKey(each.promise().id()) && !each.deeds().isEmpty()) {
        weighed.add(each);
      }
    }
    weigh(weighed);
    answer(List.copyOf(open.values()));
    events.flush();
  }

  /** A promise that was made before, and deeds that are new and may answer it. */
  private record Weighed(StoredEvent promise, List<RecordedEvent> deeds) {}

  /** The event that answers a promise; "" for none. */
  private static String answer(StoredEvent promise) {
    Promise made = promise.event().promise();
    return made == null ? "" : Objects.requireNonNullElse(made.keptBy(), "");
  }

  /** Weighs new deeds against the one that answers a promise so far, if any. */
  private void weigh(List<Weighed> all) {
    Map<String, Deed> known =
        events
            .stored()
            .deedsNamed(
                all.stream().map(each -> answer(each.promise())).collect(Collectors.toSet()));
    List<Weighed> weighed = new ArrayList<>();
    for (Weighed each : all) {
      Deed deed = known.get(answer(each.promise()));
      if (mayBeBetter(each, deed)) {
        weighed.add(each);
      } else if (deed != null && !deed.off()) {
        events.keptSince().keep(each.promise().id(), deed.from());
      }
    }
    Map<String, RecordedEvent> answers = new HashMap<>();
    events
        .stored()
        .named(weighed.stream().map(each -> answer(each.promise())).collect(Collectors.toSet()))
        .forEach(each -> answers.put(each.event().id(), each.event()));
    for (Weighed each : weighed) {
      RecordedEvent event = each.promise().event();
      List<RecordedEvent> deeds = new ArrayList<>(each.deeds());
      Stream.ofNullable(answers.get(answer(each.promise()))).forEach(deeds::add);
      settle(each.promise(), promises.answered(event, deeds), deeds);
    }
  }

  /** Writes what became of a promise where that has changed, and remembers since when. */
  private void settle(StoredEvent promise, RecordedEvent answered, List<RecordedEvent> deeds) {
    if (!answered.equals(promise.event())) {
      events.updatePromise(promise, answered);
    }
    KeptSince known = events.keptSince();
    Promise made = answered.promise();
    if (made == null || made.kind() == Promise.Kind.ANNOUNCEMENT) {
      known.close(promise.id());
      return;
    }
    Optional<Deed> keeping =
        made.state() == Promise.State.KEPT
            ? deeds.stream()
                .filter(deed -> deed.id().equals(made.keptBy()))
                .map(Deeds::of)
                .findFirst()
            : Optional.empty();
    keeping.ifPresentOrElse(
        deed -> known.keep(promise.id(), deed.from()), () -> known.open(promise.id()));
  }

  private static boolean mayBeBetter(Weighed weighed, @Nullable Deed answer) {
    return answer == null
        || weighed.deeds().stream()
            .anyMatch(each -> Deed.BY_CHOICE.compare(Deeds.of(each), answer) <= 0);
  }

  /** Promises that some events may answer or might have, and which of those that are now. */
  private Collection<Weighed> answeredBy(
      List<RecordedEvent> changed, Collection<StoredEvent> current) {
    Set<RecordedEvent> now = Collections.newSetFromMap(new IdentityHashMap<>());
    current.forEach(each -> now.add(each.event()));
    List<RecordedEvent> acts = changed.stream().filter(this::isDeed).toList();
    Map<Integer, Set<Long>> sharing = events.promisesFor(acts);
    Set<Long> ids = new HashSet<>();
    sharing.values().forEach(ids::addAll);
    Map<Long, StoredEvent> found = new LinkedHashMap<>();
    events.stored().promisingWithIds(ids).forEach(each -> found.put(each.id(), each));
    Map<Long, Weighed> answered = new LinkedHashMap<>();
    sharing.forEach(
        (deed, some) -> {
          RecordedEvent act = acts.get(deed);
          for (long id : some) {
            StoredEvent promise = found.get(id);
            if (promise != null && promises.mayAnswer(promise.event().type(), act.type())) {
              Weighed each =
                  answered.computeIfAbsent(id, k -> new Weighed(promise, new ArrayList<>()));
              if (now.contains(act)) {
                each.deeds().add(act);
              }
            }
          }
        });
    return answered.values();
  }

  private boolean isDeed(RecordedEvent event) {
    return Deeds.isDeed(event) && promises.isAnswer(event.type());
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
        events.deedsFor(promising.stream().map(StoredEvent::event).toList());
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
    settle(seeking.promise, answered, some);
    return true;
  }
}
