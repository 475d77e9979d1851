package dev.demarche.coding.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of the table with all its senses.
 *
 * @param entries its senses, each at most once
 * @param telling whether it tells of time by itself and does not only join such words
 */
record Word(List<Entry> entries, boolean telling) {
  /** A word that no table has. */
  static final Word UNKNOWN = Word.of(List.of());

  Word {
    entries = List.copyOf(entries);
  }

  static Word of(List<Entry> entries) {
    return new Word(entries, entries.stream().anyMatch(entry -> entry.sense().telling()));
  }

  /** What makes an entry more than its value. */
  enum Note {
    /** Counts only with evidence: "may", "march", "Sun". */
    WEAK,
    PLURAL,
    /** Counts only in a phrase known to tell a time. */
    KNOWN
  }

  /**
   * One sense of a word.
   *
   * @param name its value where the sense has named ones, else null
   * @param value its value where the sense has numbers, see {@link Sense}
   * @param extra see {@link Sense}
   * @param note what is special about it, or null
   * @param capital whether the word must begin with a capital letter
   */
  record Entry(
      Sense sense,
      @Nullable Enum<?> name,
      int value,
      int extra,
      @Nullable Note note,
      boolean capital) {
    boolean is(Enum<?> other) {
      return name == other;
    }

    /**
     * The named value.
     *
     * @throws NullPointerException when the sense has numbers
     */
    <E extends Enum<E>> E named(Class<E> type) {
      return type.cast(Objects.requireNonNull(name, "a value of " + type));
    }

    boolean weak() {
      return note == Note.WEAK;
    }

    boolean plural() {
      return note == Note.PLURAL;
    }
  }

  /** The entry of a sense, or null. */
  @Nullable Entry as(Sense sense) {
    for (Entry entry : entries) {
      if (entry.sense() == sense) {
        return entry;
      }
    }
    return null;
  }

  boolean known() {
    return !entries.isEmpty();
  }
}
