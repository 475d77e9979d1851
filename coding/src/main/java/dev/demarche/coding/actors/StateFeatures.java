package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a phrase tells of the state that it means; see {@code state-features.tsv}. */
final class StateFeatures {
  private record Feature(Pattern words, Set<String> states) {}

  private final List<Feature> features = new ArrayList<>();

  StateFeatures() {
    for (DataTable.Row row : DataTable.read("state-features.tsv")) {
      Pattern words =
          Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", row.list(0)) + ")(?![\\p{L}-])");
      features.add(new Feature(words, Set.copyOf(row.list(1))));
    }
  }

  /** Whether a state, by its code, has all that a phrase tells; empty where it tells nothing. */
  Optional<Predicate<String>> of(String phrase) {
    String words = phrase.toLowerCase(Locale.ROOT);
    List<Feature> told = features.stream().filter(f -> f.words().matcher(words).find()).toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(state -> told.stream().allMatch(f -> f.states().contains(state)));
  }
}
