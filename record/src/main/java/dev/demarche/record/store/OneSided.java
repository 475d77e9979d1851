package dev.demarche.record.store;

import dev.demarche.model.Actor;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.RecordedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds acts that one side may pass over in silence: an article tells of them, and of another act
 * that an article of the other side tells, too. Whether it really does is looked at when asked.
 */
final class OneSided {
  private static final int AT_ONCE = 2000;

  private final Map<String, Set<String>> voices = new HashMap<>();

  /** Learns from the tellings of an act which sides tell of the same as an article. */
  void see(List<Telling> act) {
    Set<String> sides = new HashSet<>();
    act.forEach(each -> Stream.ofNullable(each.origin().voice()).forEach(sides::add));
    if (!sides.isEmpty()) {
      act.forEach(
          each ->
              voices.computeIfAbsent(each.origin().uri(), uri -> new HashSet<>()).addAll(sides));
    }
  }

  /** Marks the acts that these articles tell of and the other side may not. */
  void mark(EventTable events) {
    if (!voices.isEmpty()) {
      events.settleToLook();
    }
    find(
        events,
        found -> {
          events.mark(found);
          events.settleToLook(); // the next round looks for those that are not marked yet
        });
  }

  /** Finds them, some thousands of articles at a time. */
  void find(EventTable events, Consumer<Collection<StoredEvent>> marking) {
    List<String> articles = List.copyOf(voices.keySet());
    for (int at = 0; at < articles.size(); at += AT_ONCE) {
      List<String> some = articles.subList(at, Math.min(articles.size(), at + AT_ONCE));
      marking.accept(passedOver(events, some));
    }
    voices.clear();
  }

  private Collection<StoredEvent> passedOver(EventTable events, List<String> articles) {
    Map<Long, StoredEvent> found = new LinkedHashMap<>();
    events
        .stored()
        .unmarkedOf(
            articles,
            (uri, stored) -> {
              if (isPassedOver(stored.event(), voices.getOrDefault(uri, Set.of()))) {
                found.put(stored.id(), stored);
              }
            });
    return found.values();
  }

  private static boolean isPassedOver(RecordedEvent event, Collection<String> others) {
    return parties(event)
        .map(Actor::state)
        .filter(Objects::nonNull)
        .anyMatch(state -> others.contains(state) && !state.equals(event.side()));
  }

  /**
   * Whether an event that changed may have to be marked for what is told of others: where its
   * parties or the side that tells of it are not what they were.
   */
  static boolean mayDiffer(RecordedEvent before, RecordedEvent now) {
    return !Objects.equals(before.side(), now.side())
        || !parties(before).toList().equals(parties(now).toList());
  }

  private static Stream<Actor> parties(RecordedEvent event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream());
  }
}
