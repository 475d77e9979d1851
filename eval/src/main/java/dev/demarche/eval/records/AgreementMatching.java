package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Folding;
import dev.demarche.eval.Json;
import dev.demarche.eval.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** When an agreement of a record is one of gold's. */
final class AgreementMatching {
  private static final Set<String> COMMON = WordList.TREATY.load();

  private AgreementMatching() {}

  /**
   * Whether half of the words of the shorter name are shared, or the parties are the same two or
   * more and the names do not speak against it.
   */
  static boolean agrees(JsonNode gold, JsonNode predicted) {
    Set<String> want = words(gold);
    Set<String> have = words(predicted);
    Set<String> shared = new HashSet<>(want);
    shared.retainAll(have);
    int shorter = Math.min(want.size(), have.size());
    if (shorter > 0 && shared.size() >= Math.max(1, 0.5 * shorter)) {
      return true;
    }
    boolean differ = shared.isEmpty() && shorter > 1;
    Set<String> parties = parties(gold);
    return parties.size() >= 2 && parties.equals(parties(predicted)) && !differ;
  }

  private static Set<String> words(JsonNode agreement) {
    Set<String> words = new HashSet<>(Folding.split(fold(Json.text(agreement, "name"))));
    words.removeAll(COMMON);
    return words;
  }

  private static Set<String> parties(JsonNode agreement) {
    Set<String> parties = new HashSet<>();
    for (JsonNode party : Json.list(agreement, "parties")) {
      String[] parts = party.asText("").split("\\|", -1);
      boolean international = parts.length > 1 && Set.of("IGO", "NGO").contains(parts[0]);
      parties.add(international ? fold(parts[1]) : parts[0].toUpperCase(Locale.ROOT));
    }
    return Collections.unmodifiableSet(parties);
  }
}
