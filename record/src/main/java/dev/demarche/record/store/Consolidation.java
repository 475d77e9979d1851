package dev.demarche.record.store;

import dev.demarche.record.consolidation.Clusters;
import dev.demarche.record.consolidation.EventMaker;
import dev.demarche.record.consolidation.Pairing;
import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.store.EventTable.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final Promises promises;

  Consolidation(MentionTable mentions, EventTable events, Traces traces, Rules rules) {
    this.mentions = mentions;
    this.events = events;
    this.traces = traces;
    this.pairing = rules.pairing();
    this.clusters = rules.clusters();
    this.maker = rules.maker();
    this.promises = rules.promises();
  }

  /**
   * Brings the events up to date.
   *
   * @param fresh mentions that belong to no component yet
   * @param touched components that lost members
   */
  void run(List<MentionTable.Stored> fresh, Set<Long> touched) {
    Set<Long> components = new HashSet<>(touched);
    components.addAll(linked(fresh));
    List<MentionTable.Stored> all = new ArrayList<>(fresh);
    all.addAll(mentions.ofComponents(components));
    Map<String, MentionTable.Stored> byKey = new HashMap<>();
    all.forEach(each -> byKey.put(each.telling().key(), each));
    Map<String, Stored> former = new LinkedHashMap<>();
    events.ofComponents(components).forEach(each -> former.put(each.event().id(), each));
    write(clusters.of(all.stream().map(MentionTable.Stored::telling).toList()), byKey, former);
  }

  /** The components into which new mentions have a link. */
  private Set<Long> linked(List<MentionTable.Stored> fresh) {
    Map<Long, List<Telling>> seekers = new LinkedHashMap<>();
    Set<Long> own = new HashSet<>();
    fresh.forEach(each -> own.add(each.id()));
    for (long[] pair : mentions.near(fresh)) {
      if (!own.contains(pair[1])) {
        seekers
            .computeIfAbsent(pair[1], id -> new ArrayList<>())
            .add(fresh.get((int) pair[0]).telling());
      }
    }
    Set<Long> components = new HashSet<>();
    for (MentionTable.Stored candidate : mentions.withIds(seekers.keySet())) {
      if (!components.contains(candidate.component())
          && seekers.getOrDefault(candidate.id(), List.of()).stream()
              .anyMatch(seeker -> pairing.of(seeker, candidate.telling()).isOne())) {
        components.add(candidate.component());
      }
    }
    return components;
  }

  private void write(
      List<Clusters.Component> components,
      Map<String, MentionTable.Stored> byKey,
      Map<String, Stored> former) {
    List<MentionTable.Placement> placements = new ArrayList<>();
    List<RecordedEvent> changed = new ArrayList<>();
    Map<String, String> eventOf = new HashMap<>();
    Map<String, Stored> gone = new LinkedHashMap<>(former);
    for (Clusters.Component component : components) {
      long number =
          component.members().stream()
              .mapToLong(each -> stored(byKey, each).id())
              .min()
              .orElseThrow();
      for (List<Telling> act : component.acts()) {
        RecordedEvent event = maker.of(act);
        Stored before = gone.remove(event.id());
        long id = put(number, before, event, changed);
        for (Telling telling : act) {
          eventOf.put(telling.key(), event.id());
          MentionTable.Stored mention = stored(byKey, telling);
          if (mention.component() != number || mention.event() != id) {
            placements.add(new MentionTable.Placement(mention.id(), number, id));
          }
        }
      }
    }
    for (Stored each : gone.values()) {
      events.delete(each);
      changed.add(each.event());
      traceEnd(each.event(), eventOf);
    }
    events.flush();
    mentions.place(placements);
    answerPromises(changed);
  }

  private long put(
      long component, @Nullable Stored before, RecordedEvent event, List<RecordedEvent> changed) {
    if (before == null) {
      changed.add(event);
      return events.insert(component, event);
    }
    if (isSame(before.event(), event)) {
      events.move(component, before.id());
    } else {
      events.update(component, before, event);
      changed.add(before.event());
      changed.add(event);
    }
    return before.id();
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

  /** What each changed event promises, and the promises that it may answer. */
  private void answerPromises(Collection<RecordedEvent> changed) {
    Map<Long, RecordedEvent> promising = new LinkedHashMap<>();
    for (RecordedEvent event : changed) {
      long day = EventTable.day(event);
      if (promises.isAnswered(event.type())) {
        events.named(event.id()).ifPresent(each -> promising.put(each.id(), each.event()));
      }
      if (promises.isAnswer(event.type())) {
        for (Stored each :
            events.sharingClues(event, day - Promises.LONGEST_DAYS, day + Promises.LONGEST_DAYS)) {
          if (promises.mayAnswer(each.event().type(), event.type())) {
            promising.put(each.id(), each.event());
          }
        }
      }
    }
    promising.forEach(this::answer);
  }

  private void answer(long id, RecordedEvent event) {
    long day = EventTable.day(event);
    List<RecordedEvent> others =
        events
            .sharingClues(event, day - Promises.LONGEST_DAYS, day + Promises.LONGEST_DAYS)
            .stream()
            .map(Stored::event)
            .toList();
    RecordedEvent answered = promises.answered(event, others);
    if (!answered.equals(event)) {
      events.updatePromise(id, answered);
    }
  }
}
