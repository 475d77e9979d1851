package dev.demarche.intake.html;

import dev.demarche.intake.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The names by which pages call their parts.
 *
 * @param phrases names in lower case, by kind
 */
record PageWords(Map<String, Set<String>> phrases) {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> NAMING =
      List.of("id", "class", "role", "itemprop", "data-testid", "data-component", "data-module");
  private static final int LONGEST_PHRASE = 4;

  PageWords {
    phrases = Map.copyOf(phrases);
  }

  static PageWords load() {
    return new PageWords(Tables.phrases("page-words.tsv"));
  }

  boolean is(String kind, String word) {
    return phrases.getOrDefault(kind, Set.of()).contains(word);
  }

  Set<String> of(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Whether a name of {@code element} holds a phrase of {@code kind}. */
  boolean names(Element element, String kind) {
    return NAMING.stream()
        .map(element::attr)
        .filter(value -> !value.isEmpty())
        .flatMap(value -> Stream.of(value.strip().split("\\s+", -1)))
        .anyMatch(name -> holds(name, kind));
  }

  private boolean holds(String name, String kind) {
    String parted = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    String[] words = PARTS.split(parted, -1);
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
        phrase.append(to > from ? "-" : "").append(words[to]);
        if (is(kind, phrase.toString())) {
          return true;
        }
      }
    }
    return false;
  }
}
