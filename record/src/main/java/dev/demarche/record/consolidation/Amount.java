package dev.demarche.record.consolidation;

/**
 * A quantity in a text.
 *
 * @param value the number
 * @param noun what is counted, as a stem or a word for several, empty where nothing follows
 * @param text the words
 */
record Amount(long value, String noun, String text) {}
