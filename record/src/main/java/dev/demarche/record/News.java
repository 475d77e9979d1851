package dev.demarche.record;

import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.question.Question;
import dev.demarche.record.store.Store;
import java.time.Instant;
import java.util.List;

/**
 * What came into the record, changed and went, in the order in which that happened. Each change is
 * written with what caused it, all or none, and has a number; who remembers the number of the last
 * one that he saw misses none.
 */
public final class News {
  private final Store store;

  News(Store store) {
    this.store = store;
  }

  /** The number of the last change, 0 where there is none yet. */
  public long last() {
    return store.ask(asking -> asking.journal().last());
  }

  /** Changes of events and agreements behind a number, in their order. */
  public List<Change> after(long number, int most) {
    return store.ask(asking -> asking.journal().after(number, most));
  }

  /**
   * Changes of events that answer a question, or did before they changed.
   *
   * @param number of the last change that is known
   * @param most lines of the journal that are looked at
   */
  public Changes changes(Question question, long number, int most) {
    return store.ask(asking -> asking.journal().changes(question, number, most));
  }

  /**
   * What became of events since a moment, an event once, the latest change first. What came since
   * then is new, also when it was changed afterwards.
   *
   * @param most events
   */
  public List<ChangedEvent> since(Question question, Instant moment, int most) {
    return store.ask(asking -> asking.journal().since(question, moment, most));
  }

  /** Articles that were corrected or taken back since a moment, the latest first. */
  public List<TraceEntry> articles(Instant moment, int most) {
    return store.ask(asking -> asking.journal().articles(moment, most));
  }

  /** What was changed afterwards about an article, by its address, or an event, by its id. */
  public List<TraceEntry> traces(String subject) {
    return store.traces(subject);
  }
}
