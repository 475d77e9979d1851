package dev.demarche.intake.language;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import dev.demarche.intake.text.Clean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells languages written in Latin letters by their commonest words. */
final class CommonWords {
  private static final String ENGLISH = "en";

  /** Texts of a language have at least this share of its commonest words. */
  private static final double LEAST = 0.08;

  private static final int FEWEST_WORDS = 8;

  /** Less of the words of a language leave room for doubt. */
  private static final double CERTAIN = 0.16;

  private static final int CERTAIN_WORDS = 12;

  /** A text that has half as many words of English may be English with names in it. */
  private static final double BEYOND_ENGLISH = 2;

  private final Map<String, List<Integer>> languagesOf = new HashMap<>();
  private final List<String> languages = new ArrayList<>();
  private final int english;
  private final int longest;

  CommonWords() {
    for (Row row : Tables.rows("stop-words.tsv")) {
      int number = languages.size();
      languages.add(row.field(0));
      for (String word : row.field(1).split(" ", -1)) {
        List<Integer> having = languagesOf.computeIfAbsent(word, each -> new ArrayList<>());
        if (!having.contains(number)) {
          having.add(number);
        }
      }
    }
    english = languages.indexOf(ENGLISH);
    longest = languagesOf.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** How many words of a text are common words of which language, by its number. */
  private static final class Counts {
    private final int[] common;
    private int all;

    Counts(int languages) {
      this.common = new int[languages];
    }

    double share(int language) {
      return (double) common[language] / Math.max(1, all);
    }
  }

  /** The likeliest language, if the text has words enough to tell one. */
  Optional<String> likely(String text) {
    Counts counts = count(text);
    return counts.all < FEWEST_WORDS ? Optional.empty() : best(counts, LEAST).map(languages::get);
  }

  /** The language where no doubt is left. */
  Optional<String> sure(String text) {
    Counts counts = count(text);
    return counts.all < CERTAIN_WORDS
        ? Optional.empty()
        : best(counts, CERTAIN)
            .filter(
                language ->
                    language == english
                        || counts.share(language) >= BEYOND_ENGLISH * counts.share(english))
            .map(languages::get);
  }

  /** Of languages with the same share, the first by its code. */
  private Optional<Integer> best(Counts counts, double least) {
    int best = -1;
    for (int i = 0; i < languages.size(); i++) {
      boolean more =
          best < 0
              || counts.common[i] > counts.common[best]
              || (counts.common[i] == counts.common[best]
                  && languages.get(i).compareTo(languages.get(best)) < 0);
      best = more ? i : best;
    }
    return counts.share(best) >= least ? Optional.of(best) : Optional.empty();
  }

  private Counts count(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Counts counts = new Counts(languages.size());
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean within = i < lower.length() && Clean.isLetter(lower, i);
      if (within && start < 0) {
        start = i;
      } else if (!within && start >= 0) {
        counts.all++;
        if (i - start <= longest) {
          for (int language : languagesOf.getOrDefault(lower.substring(start, i), List.of())) {
            counts.common[language]++;
          }
        }
        start = -1;
      }
    }
    return counts;
  }
}
