package dev.demarche.record.store;

import dev.demarche.model.EventMention;
import dev.demarche.record.consolidation.Blocks;
import dev.demarche.record.consolidation.Clusters.Component;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Makes the events of very many mentions, by the days on which their acts can have begun. A
 * component is done once the days have gone so far that none of its members can be near to any
 * mention that is still to come; until then its mentions stay in memory.
 */
final class Sweep {
  /** What a mention in hand takes, roughly, with all that is made of it. */
  private static final long BYTES_A_MENTION = 24_000;

  private static final Comparator<Act> BY_DAY =
      Comparator.comparingLong(Act::day).thenComparing(act -> act.event().id());

  private final Session session;
  private final Rules rules;
  private final FilledIndex index;
  private final Placements placements;
  private final RowSink events;
  private final int atOnce;
  private final Deeds.InMemory deeds = new Deeds.InMemory();
  private final OneSided oneSided = new OneSided();
  private final List<Long> promising = new ArrayList<>();
  private final IdentityHashMap<Telling, Long> numbers = new IdentityHashMap<>();
  private List<Component> open = new ArrayList<>();
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private long lastEvent;

  Sweep(Session session, Rules rules, FilledIndex index, Placements placements) {
    this.session = session;
    this.rules = rules;
    this.index = index;
    this.placements = placements;
    events = session.dialect().rows(session.handle(), "event", EventRow.COLUMNS);
    atOnce = (int) (Runtime.getRuntime().maxMemory() / BYTES_A_MENTION);
  }

  private record Raw(Spool.Told told, Spool.Item item) {}

  private record Fresh(Telling telling, long id, List<Long> keys) {}

  private record Act(long component, List<Telling> tellings, RecordedEvent event, long day) {}

  private record Row(StoredEvent stored, String body, IndexRow index) {}

  /** Goes through all mentions. */
  void run(Spool spool) {
    List<Long> days = spool.days();
    List<Raw> waiting = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      spool.read(
          days.get(i), told -> told.items().forEach(item -> waiting.add(new Raw(told, item))));
      boolean isLast = i + 1 == days.size();
      if (isLast || waiting.size() >= atOnce) {
        step(waiting, isLast ? Long.MAX_VALUE : days.get(i + 1));
        waiting.clear();
      }
    }
    written();
    session.tally().add("event", lastEvent);
  }

  /** Takes mentions in, of which none to come begins before a day. */
  private void step(List<Raw> waiting, long next) {
    List<Fresh> fresh = waiting.parallelStream().map(this::fresh).toList();
    fresh.forEach(each -> numbers.put(each.telling(), each.id()));
    List<Component> components =
        rules.clusters().grown(open, fresh.stream().map(Fresh::telling).toList());
    open = new ArrayList<>();
    List<Component> done = new ArrayList<>();
    for (Component component : components) {
      if (component.members().stream().allMatch(each -> isDone(each, next))) {
        done.add(component);
      } else {
        open.add(component);
      }
    }
    List<Act> acts = done.parallelStream().flatMap(each -> acts(each).stream()).toList();
    List<StoredEvent> stored = place(acts.stream().sorted(BY_DAY).toList());
    done.forEach(each -> each.members().forEach(numbers::remove));
    fresh.forEach(each -> index.block(each.id(), each.telling(), each.keys()));
    written();
    writing = CompletableFuture.runAsync(() -> write(stored));
  }

  /** Waits for what is being written. */
  private void written() {
    try {
      writing.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Gives acts their numbers, and tells their mentions. */
  private List<StoredEvent> place(List<Act> acts) {
    List<StoredEvent> stored = new ArrayList<>(acts.size());
    for (Act act : acts) {
      StoredEvent event = new StoredEvent(++lastEvent, act.component(), false, act.event());
      for (Telling telling : act.tellings()) {
        placements.set(number(telling), act.component(), event.id());
      }
      oneSided.see(act.tellings());
      deeds.add(event);
      if (event.event().promise() != null && rules.promises().isAnswered(event.event().type())) {
        promising.add(event.id());
      }
      stored.add(event);
    }
    return stored;
  }

  private void write(List<StoredEvent> stored) {
    for (Row row : stored.parallelStream().map(this::row).toList()) {
      events.add(EventRow.values(row.stored(), row.body()));
      index.event(row.index());
    }
    events.write(session.handle());
    index.flush();
  }

  private Row row(StoredEvent stored) {
    RecordedEvent event = stored.event();
    return new Row(
        stored,
        session.json().write(event),
        IndexRow.of(stored.id(), event, false, rules.promises()));
  }

  /** What one side may pass over, once all is there. */
  OneSided oneSided() {
    return oneSided;
  }

  /** The events that may answer promises. */
  Deeds deeds() {
    return deeds;
  }

  /** Numbers of the events that promise something. */
  List<Long> promising() {
    return promising;
  }

  private static boolean isDone(Telling telling, long next) {
    return telling.traits().to().toEpochDay() + Blocks.reach(telling) < next;
  }

  private Fresh fresh(Raw raw) {
    EventMention mention = session.json().read(raw.item().body(), EventMention.class);
    Telling telling = rules.tellings().of(raw.told().origin(), mention, raw.item().due());
    return new Fresh(telling, raw.item().id(), MentionTable.keys(telling));
  }

  private Act act(long component, List<Telling> tellings) {
    RecordedEvent event = rules.maker().of(tellings);
    return new Act(component, tellings, event, EventRow.day(event));
  }

  private long number(Telling telling) {
    Long number = numbers.get(telling);
    if (number == null) {
      throw new IllegalStateException("no mention " + telling.key());
    }
    return number;
  }

  private List<Act> acts(Component component) {
    long number = component.members().stream().mapToLong(this::number).min().orElseThrow();
    return component.acts().stream().map(act -> act(number, act)).toList();
  }
}
