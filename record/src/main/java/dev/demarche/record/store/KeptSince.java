package dev.demarche.record.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Since when promises are kept, as far as it is known: no deed that began later can be a better
 * answer, so it need not be weighed. It goes from one transaction to the next that adds, where
 * nobody else wrote between them.
 */
final class KeptSince {
  private static final int MOST = 200_000;

  /** Until which a deed can answer a promise that nothing answers. */
  private static final long NEVER = Long.MAX_VALUE;

  /** Until which a deed can answer what none can answer. */
  private static final long ALWAYS = Long.MIN_VALUE;

  private final Map<Long, Long> days;
  private long journal;

  private KeptSince(int most) {
    days =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > most;
          }
        };
  }

  /** Where nothing is known yet. */
  KeptSince() {
    this(MOST);
  }

  /** What remembers nothing. */
  static KeptSince forgetful() {
    return new KeptSince(0);
  }

  /** Whether it tells of the record as it stands behind a line of its journal. */
  boolean isAsOf(long line) {
    return journal == line;
  }

  /** It tells of the record as it stands behind a line of its journal. */
  KeptSince asOf(long line) {
    journal = line;
    return this;
  }

  /** A promise is kept since a day, counted from 1970. */
  void keep(long promise, long day) {
    days.put(promise, day);
  }

  /** A promise is not kept, or broken. */
  void open(long promise) {
    days.remove(promise);
  }

  /** Nothing that others do can keep a promise. */
  void close(long promise) {
    days.put(promise, ALWAYS);
  }

  /** The last day on which a deed can have begun that is a better answer than what keeps it. */
  long lastDay(long promise) {
    return days.getOrDefault(promise, NEVER);
  }
}
