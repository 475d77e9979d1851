package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Rows of clues. What changes waits until it is written together. */
final class ClueTable {
  /** Its columns. */
  static final List<String> COLUMNS = List.of("key", "day", "event", "words");

  private static final int SEEKERS_AT_ONCE = 1000;

  private final Promises promises;
  private final Batch out = new Batch("DELETE FROM clue WHERE key = ? AND day = ? AND event = ?");
  private final Batch in =
      new Batch("INSERT INTO clue (key, day, event, words) VALUES (?, ?, ?, ?)");
  private final List<Row> come = new ArrayList<>();

  ClueTable(Promises promises) {
    this.promises = promises;
  }

  private record Row(Clue clue, Listed at) {
    private static final Comparator<Row> BY_KEY =
        Comparator.<Row>comparingLong(row -> row.clue().key())
            .thenComparing(Row::at, Listed.IN_TIME);
  }

  /** An event is to be found by a clue. */
  void add(Clue clue, Listed at) {
    come.add(new Row(clue, at));
  }

  /** It is not any more. */
  void remove(Clue clue, Listed at) {
    out.add(clue.key(), at.day(), at.id());
  }

  /** Writes what waits. */
  void flush(Pen pen) {
    pen.write(out);
    come.sort(Row.BY_KEY);
    for (Row row : come) {
      in.add(row.clue().key(), row.at().day(), row.at().id(), row.clue().words().bytes());
    }
    come.clear();
    pen.write(in);
  }

  /** Who looks under a key, among days since 1970. */
  private record Seeker(int number, long least, long most, WordHashes words) {}

  /** What some seekers look for together, since their days overlap. */
  private record Range(long key, long least, long most, List<Seeker> seekers) {}

  /**
   * Finds, for each of some events by its place in the list, those that share enough clues with it
   * and are listed when they may answer it or be answered by it: promises for deeds, deeds for
   * promises.
   */
  Map<Integer, Set<Long>> sharing(
      Handle handle, List<RecordedEvent> events, boolean promisesForDeeds) {
    Map<Integer, Set<Long>> sharing = new LinkedHashMap<>();
    for (int at = 0; at < events.size(); at += SEEKERS_AT_ONCE) {
      int end = Math.min(events.size(), at + SEEKERS_AT_ONCE);
      sharing.putAll(sharing(handle, ranges(events, at, end, promisesForDeeds)));
    }
    return sharing;
  }

  private List<Range> ranges(
      List<RecordedEvent> events, int start, int end, boolean promisesForDeeds) {
    Map<Long, List<Seeker>> byKey = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      RecordedEvent event = events.get(i);
      long day = EventRow.day(event);
      long least = day - (promisesForDeeds ? Promises.LONGEST_DAYS : Promises.LONGEST_DEED);
      long most = promisesForDeeds ? lastDay(event) : day + Promises.LONGEST_DAYS;
      Set<Clue> clues =
          promisesForDeeds ? Clue.ofPromises(event, promises) : Clue.ofDeeds(event, promises);
      for (Clue clue : clues) {
        byKey
            .computeIfAbsent(clue.key(), key -> new ArrayList<>())
            .add(new Seeker(i, least, most, clue.words()));
      }
    }
    List<Range> ranges = new ArrayList<>();
    byKey.forEach((key, seekers) -> ranges.addAll(joined(key, seekers)));
    return ranges;
  }

  private static long lastDay(RecordedEvent event) {
    return event.date() == null ? EventRow.day(event) : event.date().to().toEpochDay();
  }

  private static List<Range> joined(long key, List<Seeker> seekers) {
    seekers.sort(Comparator.comparingLong(Seeker::least));
    List<Range> ranges = new ArrayList<>();
    List<Seeker> some = new ArrayList<>();
    long most = Long.MIN_VALUE;
    for (Seeker each : seekers) {
      if (!some.isEmpty() && each.least() > most) {
        ranges.add(new Range(key, some.get(0).least(), most, some));
        some = new ArrayList<>();
        most = Long.MIN_VALUE;
      }
      some.add(each);
      most = Math.max(most, each.most());
    }
    ranges.add(new Range(key, some.get(0).least(), most, some));
    return ranges;
  }

  private static Map<Integer, Set<Long>> sharing(Handle handle, List<Range> ranges) {
    Probing probing =
        new Probing(
            List.of("k", "least", "most"),
            "SELECT p.n, c.event, c.day, c.words FROM p CROSS JOIN clue c WHERE c.key = p.k"
                + " AND c.day BETWEEN p.least AND p.most");
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      probing.add(i, range.key(), range.least(), range.most());
    }
    Map<Integer, Map<Long, Integer>> counts = new LinkedHashMap<>();
    probing.rows(
        handle,
        (range, row) -> {
          long event = row.getLong(2);
          long day = row.getLong(3);
          WordHashes words = WordHashes.of(row.getBytes(4));
          for (Seeker each : ranges.get(range).seekers()) {
            int shared = each.least() <= day && day <= each.most() ? each.words().shared(words) : 0;
            if (shared > 0) {
              counts
                  .computeIfAbsent(each.number(), key -> new LinkedHashMap<>())
                  .merge(event, shared, Integer::sum);
            }
          }
        });
    return enough(counts);
  }

  private static Map<Integer, Set<Long>> enough(Map<Integer, Map<Long, Integer>> counts) {
    Map<Integer, Set<Long>> sharing = new LinkedHashMap<>();
    counts.forEach(
        (seeker, each) -> {
          each.values().removeIf(count -> count < Promises.LEAST_CLUES);
          if (!each.isEmpty()) {
            sharing.put(seeker, new HashSet<>(each.keySet()));
          }
        });
    return sharing;
  }
}
