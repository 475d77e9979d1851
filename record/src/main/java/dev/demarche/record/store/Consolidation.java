package dev.demarche.record.store;

import dev.demarche.record.consolidation.Clusters;
import dev.demarche.record.consolidation.EventMaker;
import dev.demarche.record.consolidation.Pairing;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the events up to date after mentions came or went. Only the components that new mentions
 * have a link into, and those that lost a member, can change; they are made anew from all their
 * mentions.
 */
final class Consolidation {
  private final MentionTable mentions;
  private final EventTable events;
  private final Traces traces;
  private final Pairing pairing;
  private final Clusters clusters;
  private final EventMaker maker;
  private final Answering answering;
  private final OneSided oneSided = new OneSided();

  Consolidation(MentionTable mentions, EventTable events, Traces traces, Rules rules) {
    this.mentions = mentions;
    this.events = events;
    this.traces = traces;
    this.pairing = rules.pairing();
    this.clusters = rules.clusters();
    this.maker = rules.maker();
    this.answering = new Answering(events, rules.promises());
  }

  /**
   * Brings the events up to date.
   *
   * @param fresh mentions that are not in the store yet and belong to no component
   * @param touched components that lost members
   */
  void run(List<MentionTable.Fresh> fresh, Set<Long> touched) {
    List<MentionTable.Stored> added = fresh.stream().map(MentionTable.Fresh::stored).toList();
    Set<Long> components = new HashSet<>(touched);
    components.addAll(linked(added));
    Map<String, MentionTable.Stored> byKey = new HashMap<>();
    added.forEach(each -> byKey.put(each.telling().key(), each));
    mentions.ofComponents(components).forEach(each -> byKey.put(each.telling().key(), each));
    Map<String, StoredEvent> former = new LinkedHashMap<>();
    events.stored().ofComponents(components).forEach(each -> former.put(each.event().id(), each));
    List<Telling> all = byKey.values().stream().map(MentionTable.Stored::telling).toList();
    Map<Long, MentionTable.Placement> places = write(clusters.of(all), byKey, former);
    mentions.insert(
        fresh.stream().map(each -> each.placed(places.get(each.stored().id()))).toList());
    added.forEach(each -> places.remove(each.id()));
    mentions.place(places.values());
    oneSided.mark(events);
  }

  /** The components into which new mentions have a link. */
  private Set<Long> linked(List<MentionTable.Stored> fresh) {
    Map<Long, Set<Integer>> seekers = new LinkedHashMap<>();
    mentions.near(
        fresh,
        (seeker, found) -> seekers.computeIfAbsent(found, id -> new HashSet<>()).add(seeker));
    return mentions.withIds(seekers.keySet()).parallelStream()
        .filter(
            candidate ->
                seekers.getOrDefault(candidate.id(), Set.of()).stream()
                    .map(seeker -> fresh.get(seeker).telling())
                    .anyMatch(seeker -> pairing.bare(seeker, candidate.telling()).isOne()))
        .map(MentionTable.Stored::component)
        .collect(Collectors.toSet());
  }

  /** Writes the events; returns where mentions belong that belonged elsewhere or nowhere. */
  private Map<Long, MentionTable.Placement> write(
      List<Clusters.Component> components,
      Map<String, MentionTable.Stored> byKey,
      Map<String, StoredEvent> former) {
    Map<Long, MentionTable.Placement> placements = new LinkedHashMap<>();
    Map<String, String> eventOf = new HashMap<>();
    Changes changes = new Changes(new LinkedHashMap<>(former));
    List<Act> acts =
        components.parallelStream().flatMap(component -> acts(component, byKey)).toList();
    for (Act act : acts) {
      long number = act.component();
      boolean known =
          act.tellings().stream().anyMatch(each -> stored(byKey, each).component() != 0);
      long id = changes.put(number, act.event(), known);
      oneSided.see(act.tellings());
      for (Telling telling : act.tellings()) {
        eventOf.put(telling.key(), act.event().id());
        MentionTable.Stored mention = stored(byKey, telling);
        if (mention.component() != number || mention.event() != id) {
          placements.put(mention.id(), new MentionTable.Placement(mention.id(), number, id));
        }
      }
    }
    changes.end(eventOf);
    return placements;
  }

  private record Act(long component, List<Telling> tellings, RecordedEvent event) {}

  private Stream<Act> acts(Clusters.Component component, Map<String, MentionTable.Stored> byKey) {
    long number =
        component.members().stream()
            .mapToLong(each -> stored(byKey, each).id())
            .min()
            .orElseThrow();
    return component.acts().stream().map(act -> new Act(number, act, maker.of(act)));
  }

  /** What becomes of the events that there were. */
  private final class Changes {
    private final Map<String, StoredEvent> gone;
    private final List<StoredEvent> current = new ArrayList<>();
    private final List<RecordedEvent> changed = new ArrayList<>();

    Changes(Map<String, StoredEvent> former) {
      gone = former;
    }

    /** Puts an event; {@code known}: some of its mentions were in the store already. */
    long put(long component, RecordedEvent event, boolean known) {
      StoredEvent before = gone.remove(event.id());
      if (before != null && isSame(before.event(), event)) {
        if (before.component() != component) {
          events.move(component, before.id());
        }
        return before.id();
      }
      StoredEvent now;
      if (before == null) {
        now = events.insert(component, event, known);
      } else {
        now = events.update(component, before, event);
        changed.add(before.event());
      }
      changed.add(event);
      current.add(now);
      return now.id();
    }

    void end(Map<String, String> eventOf) {
      for (StoredEvent each : gone.values()) {
        events.delete(each);
        changed.add(each.event());
        traceEnd(each.event(), eventOf);
      }
      events.flush();
      answering.run(current, changed);
    }
  }

  /** Equal but for what others did about the promise. */
  private static boolean isSame(RecordedEvent before, RecordedEvent now) {
    return before.promising(null).equals(now.promising(null));
  }

  private static MentionTable.Stored stored(
      Map<String, MentionTable.Stored> byKey, Telling telling) {
    MentionTable.Stored stored = byKey.get(telling.key());
    if (stored == null) {
      throw new IllegalStateException("no mention " + telling.key());
    }
    return stored;
  }

  private void traceEnd(RecordedEvent event, Map<String, String> eventOf) {
    for (Passage passage : event.mentions()) {
      String now = eventOf.get(passage.article() + "\u0000" + passage.event());
      if (now != null) {
        traces.add("renamed", event.id(), now);
        return;
      }
    }
    traces.add(
        "withdrawn", event.id(), event.type() + " told by " + event.mentions().get(0).article());
  }
}
