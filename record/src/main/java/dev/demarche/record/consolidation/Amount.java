package dev.demarche.record.consolidation;

/**
 * A quantity in a text.
 *
 * @param value the number
 * @param noun stem of what is counted, empty where nothing follows
 * @param text the words
 */
record Amount(long value, String noun, String text) {}
