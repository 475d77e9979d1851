package dev.demarche.intake.html;

import dev.demarche.intake.table.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The names by which pages call their parts. */
final class PageWords {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_PHRASE = 4;
  private static final int MOST_NAMES = 50_000;

  private final Map<String, Set<String>> phrases;
  private final Map<String, Integer> kinds = new HashMap<>();

  /** Sites use the same names on all their pages. */
  private final Map<String, Integer> names = new ConcurrentHashMap<>();

  private PageWords(Map<String, Set<String>> phrases) {
    this.phrases = Map.copyOf(phrases);
    for (Naming naming : Naming.values()) {
      of(naming.kind()).forEach(phrase -> kinds.merge(phrase, naming.bit(), (a, b) -> a | b));
    }
  }

  static PageWords load() {
    return new PageWords(Tables.phrases("page-words.tsv"));
  }

  boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  Set<String> of(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** The kinds of names, as bits, whose phrases stand in {@code name} as words in a row. */
  int kinds(String name) {
    Integer known = names.get(name);
    if (known != null) {
      return known;
    }
    int found = look(name);
    if (names.size() < MOST_NAMES) {
      names.put(name, found);
    }
    return found;
  }

  private int look(String name) {
    String parted = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    String[] words = PARTS.split(parted, -1);
    int found = 0;
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
        phrase.append(to > from ? "-" : "").append(words[to]);
        found |= kinds.getOrDefault(phrase.toString(), 0);
      }
    }
    return found;
  }
}
