package dev.demarche.intake.language;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells languages written in Latin letters by their commonest words. */
final class CommonWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
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
  }

  /** How many words of a text are common words of which language. */
  private record Counts(int all, Map<String, Integer> common) {
    double share(String language) {
      return (double) common.getOrDefault(language, 0) / all;
    }
  }

  /** The likeliest language, if the text has words enough to tell one. */
  Optional<String> likely(String text) {
    Counts counts = count(text);
    return counts.all() < FEWEST_WORDS ? Optional.empty() : best(counts, LEAST);
  }

  /** The language where no doubt is left. */
  Optional<String> sure(String text) {
    Counts counts = count(text);
    return counts.all() < CERTAIN_WORDS
        ? Optional.empty()
        : best(counts, CERTAIN)
            .filter(
                language ->
                    language.equals(ENGLISH)
                        || counts.share(language) >= BEYOND_ENGLISH * counts.share(ENGLISH));
  }

  private Optional<String> best(Counts counts, double least) {
    return languages.stream()
        .filter(language -> counts.share(language) >= least)
        .max(Comparator.comparingDouble(counts::share).thenComparing(Comparator.reverseOrder()));
  }

  private Counts count(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int[] common = new int[languages.size()];
    int all = 0;
    while (matcher.find()) {
      all++;
      for (int language : languagesOf.getOrDefault(matcher.group(), List.of())) {
        common[language]++;
      }
    }
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < common.length; i++) {
      byName.put(languages.get(i), common[i]);
    }
    return new Counts(Math.max(1, all), byName);
  }
}
