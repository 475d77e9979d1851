package dev.demarche.coding.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of the table with all its senses.
 *
 * @param entries its senses, each at most once
 */
record Word(List<Entry> entries) {
  /** A word that no table has. */
  static final Word UNKNOWN = new Word(List.of());

  Word {
    entries = List.copyOf(entries);
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
   * @param value see {@link Sense}
   * @param extra see {@link Sense}
   * @param note what is special about it, or null
   * @param capital whether the word must begin with a capital letter
   */
  record Entry(Sense sense, int value, int extra, @Nullable Note note, boolean capital) {
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
