package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which a promise and the deeds that may answer it find each other.
 *
 * @param key of a pair of parties, a type, and whether it is that of a promise or of a deed
 * @param words that the passages tell of it
 */
record Clue(long key, WordHashes words) {
  private static final String PROMISE = "promise/";
  private static final String DEED = "deed/";

  /** Those under which an event is kept: a promise, or what has come about and may answer one. */
  static Set<Clue> of(RecordedEvent event, Promises promises) {
    if (promises.isAnswered(event.type())) {
      return of(event, Set.of(PROMISE + event.type()), promises);
    }
    return Deeds.isDeed(event) && promises.isAnswer(event.type())
        ? of(event, Set.of(DEED + event.type()), promises)
        : Set.of();
  }

  /** Those of the promises that an event may answer. */
  static Set<Clue> ofPromises(RecordedEvent deed, Promises promises) {
    return of(deed, kinds(PROMISE, promises.answeredBy(deed.type())), promises);
  }

  /** Those of the deeds that may answer an event. */
  static Set<Clue> ofDeeds(RecordedEvent promise, Promises promises) {
    return of(promise, kinds(DEED, promises.answersOf(promise.type())), promises);
  }

  private static Set<String> kinds(String kind, Set<EventType> types) {
    return types.stream().map(type -> kind + type).collect(Collectors.toSet());
  }

  private static Set<Clue> of(RecordedEvent event, Set<String> kinds, Promises promises) {
    Promises.Clues clues = promises.clues(event);
    WordHashes words = WordHashes.of(clues.words());
    Set<Clue> all = new LinkedHashSet<>();
    for (String pair : clues.pairs()) {
      kinds.forEach(kind -> all.add(new Clue(Hash.of(pair, kind), words)));
    }
    return all;
  }
}
