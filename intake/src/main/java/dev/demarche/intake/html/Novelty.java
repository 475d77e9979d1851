package dev.demarche.intake.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Remembers what a page has told, since pages print summaries and hidden copies of their text. */
final class Novelty {
  private static final int RUN = 5;
  private static final int FEWEST = 8;
  private static final double NEARLY_ALL = 0.85;

  /** A block as long as many paragraphs is a copy of the text even where it adds to it. */
  private static final int LONG = 250;

  private static final double MOST = 0.5;

  /** Numbers made of runs of words; that two runs have the same one is too rare to matter. */
  private final Set<Long> runs = new HashSet<>();

  /** Whether {@code text} is brief or mostly new; it is remembered. */
  boolean isNew(String text) {
    long[] words = words(text);
    int here = Math.max(0, words.length - RUN + 1);
    Set<Long> fresh = new HashSet<>();
    int known = 0;
    for (int i = 0; i < here; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = run * 1_000_003 + words[j];
      }
      known += runs.contains(run) ? 1 : 0;
      fresh.add(run);
    }
    runs.addAll(fresh);
    double limit = here > LONG ? MOST : NEARLY_ALL;
    return here < FEWEST || known < limit * here;
  }

  /** A number for every word of {@code text}. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = word * 31 + c;
      } else if (word != 0) {
        words[count++] = word;
        word = 0;
      }
    }
    if (word != 0) {
      words[count++] = word;
    }
    return Arrays.copyOf(words, count);
  }
}
