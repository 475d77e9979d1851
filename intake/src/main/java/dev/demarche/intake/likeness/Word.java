package dev.demarche.intake.likeness;

/**
 * A word as it is compared.
 *
 * @param folded small letters and digits, without marks, in one spelling
 * @param kind what it may tell of the facts
 */
record Word(String folded, Kind kind) {
  enum Kind {
    /** A figure, in digits or letters. */
    NUMBER,
    /** Written with a capital within a sentence. */
    NAME,
    OTHER
  }
}
