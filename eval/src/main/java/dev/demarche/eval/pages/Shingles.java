package dev.demarche.eval.pages;

import dev.demarche.eval.Bag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of four words of a text. */
final class Shingles {
  private static final int SIZE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Shingles() {}

  /** The words: letters, digits and underscores of any script. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** All runs; a shorter text is one run of its own, an empty one has none. */
  static Bag of(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < Math.max(1, words.size() - SIZE + 1) && !words.isEmpty(); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(i + SIZE, words.size()))));
    }
    return Bag.of(runs);
  }
}
