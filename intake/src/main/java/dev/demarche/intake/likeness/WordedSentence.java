package dev.demarche.intake.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with the words by which it is compared. Equal when the words are.
 *
 * @param sentence the sentence
 * @param words its folded words
 */
record WordedSentence(Sentence sentence, List<String> words) {
  WordedSentence {
    words = List.copyOf(words);
  }

  /** Share of common words, 0 to 1: the Dice coefficient of the sets. */
  double like(WordedSentence other) {
    Set<String> mine = new HashSet<>(words);
    Set<String> common = new HashSet<>(other.words);
    int both = mine.size() + common.size();
    common.retainAll(mine);
    return both == 0 ? 0 : 2.0 * common.size() / both;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordedSentence told && words.equals(told.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
