package dev.demarche.record.question;

import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events, statements or agreements are asked for: those that fulfil everything that is given.
 * {@link Builder} makes one.
 *
 * @param asOf the day on which it is asked; what has lapsed or is overdue depends on it
 * @param parties each of them has a part in it
 * @param types one of them; empty for all
 * @param quads one of the classes 1 to 4; empty for all
 * @param statuses one of them; empty for all
 * @param promises one of them; empty for all
 * @param from last day not before it, or null
 * @param to first day not after it, or null
 * @param place state as alpha-3 code, or name of the place, or null
 * @param topic a topic, or null
 * @param source who vouches for it, or an outlet, or null
 * @param agreement name of an agreement that it concerns, or null
 * @param text words that all stand in the passages, or null
 * @param confidence least confidence
 * @param oldestFirst whether the oldest come first and not the newest
 * @param limit most results of a page, at least 1
 * @param after {@link Page#next} of the page before, or null for the first
 */
public record Question(
    LocalDate asOf,
    List<Party> parties,
    Set<EventType> types,
    Set<Integer> quads,
    Set<Standing> statuses,
    Set<Promise.State> promises,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    @Nullable String topic,
    @Nullable String source,
    @Nullable String agreement,
    @Nullable String text,
    double confidence,
    boolean oldestFirst,
    int limit,
    @Nullable String after) {
  /** Results of a page, unless told otherwise. */
  public static final int LIMIT = 50;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when a value is out of its range
   */
  public Question {
    parties = List.copyOf(parties);
    types = Set.copyOf(types);
    quads = Set.copyOf(quads);
    statuses = Set.copyOf(statuses);
    promises = Set.copyOf(promises);
    if (text != null && Names.fold(text).isEmpty()) {
      throw new IllegalArgumentException("no word to look for: " + text);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("a page holds at least one result, not " + limit);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
    if (quads.stream().anyMatch(quad -> quad < 1 || quad > 4)) {
      throw new IllegalArgumentException("quad classes are 1 to 4, not " + quads);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no probability: " + confidence);
    }
  }

  /** A question on a day, for everything. */
  public static Builder on(LocalDate day) {
    return new Builder(day);
  }

  /** The same question with other values. */
  public Builder but() {
    return new Builder(this);
  }
}
