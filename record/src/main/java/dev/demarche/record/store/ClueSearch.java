package dev.demarche.record.store;

import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds promises and deeds that share enough clues: in the table, and among the events that a
 * transaction has changed which looks at the record as it was before.
 */
final class ClueSearch {
  private static final int SEEKERS_AT_ONCE = 1000;

  private final Session session;
  private final Promises promises;
  private final Set<Long> hidden = new HashSet<>();
  private final Map<Long, List<Shown>> shown = new HashMap<>();

  ClueSearch(Session session, Promises promises) {
    this.session = session;
    this.promises = promises;
  }

  private record Shown(Listed at, WordHashes words) {}

  /** An event's clues are not what they were before the transaction, where it looks there. */
  void hide(Listed at) {
    if (session.before().isApart()) {
      hidden.add(at.id());
    }
  }

  /** An event has these clues, now that the transaction has changed it. */
  void show(Set<Clue> clues, Listed at) {
    if (session.before().isApart()) {
      for (Clue clue : clues) {
        shown
            .computeIfAbsent(clue.key(), key -> new ArrayList<>())
            .add(new Shown(at, clue.words()));
      }
    }
  }

  /** Forgets what was hidden and shown. */
  void forget() {
    hidden.clear();
    shown.clear();
  }

  /**
   * Finds, for each of some deeds by its place in the list, the promises that share enough clues
   * with it and are listed when it may answer them, but for those that are known to be kept by an
   * earlier one.
   */
  Map<Integer, Set<Long>> promisesFor(List<RecordedEvent> deeds) {
    return sharing(
        deeds,
        deed ->
            new Days(
                EventRow.day(deed) - Promises.LONGEST_DAYS,
                lastDay(deed),
                deed.status() == Standing.CANCELLED ? Long.MAX_VALUE : firstDay(deed)),
        Clue::ofPromises,
        session.keptSince()::lastDay);
  }

  /** Finds, for each of some promises, the deeds that share enough clues and may answer it. */
  Map<Integer, Set<Long>> deedsFor(List<RecordedEvent> promising) {
    return sharing(
        promising,
        promise -> {
          long day = EventRow.day(promise);
          return new Days(day - Promises.LONGEST_DEED, day + Promises.LONGEST_DAYS, Long.MIN_VALUE);
        },
        Clue::ofDeeds,
        deed -> Long.MAX_VALUE);
  }

  /**
   * When what is looked for is listed.
   *
   * @param least first day since 1970
   * @param most last day
   * @param from day from which on who looks for it answers it; with no day, always or never
   */
  private record Days(long least, long most, long from) {}

  /** Who looks under a key. */
  private record Seeker(Sharing sharing, Days days, WordHashes words) {
    /** Sees what is listed under the key. */
    void see(Listed at, WordHashes others, long last) {
      if (days.least() <= at.day() && at.day() <= days.most() && days.from() <= last) {
        int shared = words.shared(others);
        if (shared > 0) {
          sharing.add(at.id(), shared);
        }
      }
    }
  }

  /** What some seekers look for together, since their days overlap. */
  private record Range(long key, long least, long most, List<Seeker> seekers) {}

  /** Until which day he must have begun to answer whom something interests. */
  private interface Interest {
    long lastDay(long found);
  }

  private Map<Integer, Set<Long>> sharing(
      List<RecordedEvent> events,
      Function<RecordedEvent, Days> days,
      BiFunction<RecordedEvent, Promises, Set<Clue>> clues,
      Interest interest) {
    Map<Integer, Set<Long>> found = new LinkedHashMap<>();
    for (int at = 0; at < events.size(); at += SEEKERS_AT_ONCE) {
      Map<Integer, Sharing> some = new LinkedHashMap<>();
      Map<Long, List<Seeker>> byKey = new LinkedHashMap<>();
      for (int i = at; i < Math.min(events.size(), at + SEEKERS_AT_ONCE); i++) {
        Sharing sharing = new Sharing();
        Days when = days.apply(events.get(i));
        for (Clue clue : clues.apply(events.get(i), promises)) {
          byKey
              .computeIfAbsent(clue.key(), key -> new ArrayList<>())
              .add(new Seeker(sharing, when, clue.words()));
        }
        some.put(i, sharing);
      }
      look(byKey, interest);
      some.forEach(
          (event, sharing) -> {
            if (!sharing.enough().isEmpty()) {
              found.put(event, sharing.enough());
            }
          });
    }
    return found;
  }

  private static long firstDay(RecordedEvent deed) {
    return deed.date() == null ? EventRow.day(deed) : deed.date().from().toEpochDay();
  }

  private static long lastDay(RecordedEvent deed) {
    return deed.date() == null ? EventRow.day(deed) : deed.date().to().toEpochDay();
  }

  private static List<Range> joined(long key, List<Seeker> seekers) {
    seekers.sort(Comparator.comparingLong(seeker -> seeker.days().least()));
    List<Range> ranges = new ArrayList<>();
    List<Seeker> some = new ArrayList<>();
    long most = Long.MIN_VALUE;
    for (Seeker each : seekers) {
      if (!some.isEmpty() && each.days().least() > most) {
        ranges.add(new Range(key, some.get(0).days().least(), most, some));
        some = new ArrayList<>();
        most = Long.MIN_VALUE;
      }
      some.add(each);
      most = Math.max(most, each.days().most());
    }
    ranges.add(new Range(key, some.get(0).days().least(), most, some));
    return ranges;
  }

  private void look(Map<Long, List<Seeker>> byKey, Interest interest) {
    List<Range> ranges = new ArrayList<>();
    byKey.forEach((key, seekers) -> ranges.addAll(joined(key, seekers)));
    Probing probing =
        new Probing(
            List.of("k", "least", "most"),
            "SELECT p.n, c.event, c.day, c.words FROM p CROSS JOIN clue c WHERE c.key = p.k"
                + " AND c.day BETWEEN p.least AND p.most");
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      probing.add(i, range.key(), range.least(), range.most());
    }
    probing.rows(
        session.before().handle(),
        (range, row) -> {
          Listed at = new Listed(row.getLong(3), row.getLong(2));
          long last = hidden.contains(at.id()) ? Long.MIN_VALUE : interest.lastDay(at.id());
          if (last > Long.MIN_VALUE) {
            WordHashes words = WordHashes.of(row.getBytes(4));
            ranges.get(range).seekers().forEach(each -> each.see(at, words, last));
          }
        });
    byKey.forEach((key, seekers) -> lookAmongShown(key, seekers, interest));
  }

  private void lookAmongShown(long key, List<Seeker> seekers, Interest interest) {
    for (Shown each : shown.getOrDefault(key, List.of())) {
      long last = interest.lastDay(each.at().id());
      seekers.forEach(seeker -> seeker.see(each.at(), each.words(), last));
    }
  }

  /** What shares clues with one who looks. */
  private static final class Sharing {
    private final Set<Long> enough = new HashSet<>();
    private final Map<Long, Integer> few = new HashMap<>();

    /** Something shares words under a key; each key tells of the same words. */
    void add(long found, int words) {
      if (words >= Promises.LEAST_CLUES
          || few.merge(found, words, Integer::sum) >= Promises.LEAST_CLUES) {
        enough.add(found);
      }
    }

    Set<Long> enough() {
      return enough;
    }
  }
}
