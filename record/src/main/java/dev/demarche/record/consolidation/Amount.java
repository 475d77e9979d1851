package dev.demarche.record.consolidation;

/**
 * A quantity in a text.
 *
 * @param value the number
 * @param noun what is counted, as a stem or a word for several, empty where nothing follows
 * @param measure by what it is counted, see {@code measures.tsv}; empty for things and people
 * @param text the words
 */
record Amount(long value, String noun, String measure, String text) {
  /** Whether both may count the same thing by another name. */
  boolean isOfKindOf(Amount other) {
    return measure.equals(other.measure);
  }
}
