package dev.demarche.bench.lookup;

/** Something that finds known names in a text. */
interface NameFinder {
  /** How many it finds: the longest from left to right, not overlapping. */
  int find(String text);
}
