package dev.demarche.intake.likeness;

/** What became of a sentence between two versions. */
public sealed interface Change {
  /** The sentence is new. */
  record Added(Sentence after) implements Change {}

  /** The sentence is gone. */
  record Removed(Sentence before) implements Change {}

  /** The sentence stands in other words. */
  record Changed(Sentence before, Sentence after) implements Change {}

  /** The sentence stands in another place, in the same words. */
  record Moved(Sentence before, Sentence after) implements Change {}
}
