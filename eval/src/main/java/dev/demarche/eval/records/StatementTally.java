package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Folding;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import dev.demarche.eval.Ratio;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the statements that were found. */
final class StatementTally {
  private final Ratio relayed = new Ratio();
  private int predicted;
  private int gold;
  private int found;

  /** Counts the statements of one article; each of the record serves once. */
  void add(JsonNode goldRecord, JsonNode record) {
    List<JsonNode> want = Json.list(goldRecord, "statements");
    List<JsonNode> have = Json.list(record, "statements");
    Set<Integer> taken = new HashSet<>();
    for (JsonNode statement : want) {
      for (int j = 0; j < have.size(); j++) {
        if (!taken.contains(j) && StatementMatching.agrees(statement, have.get(j))) {
          taken.add(j);
          addRelayed(statement, have.get(j));
          break;
        }
      }
    }
    gold += want.size();
    found += taken.size();
    for (int j = 0; j < have.size(); j++) {
      predicted += taken.contains(j) || StatementMatching.isClaim(have.get(j)) ? 1 : 0;
    }
  }

  private void addRelayed(JsonNode want, JsonNode have) {
    if (!Json.text(want, "relayedBy").isEmpty()) {
      relayed.add(!Collections.disjoint(relayWords(want), relayWords(have)));
    }
  }

  private static List<String> relayWords(JsonNode statement) {
    return Folding.split(fold(Json.text(statement, "relayedBy")));
  }

  Prf figures() {
    return Prf.of(found, predicted, found, gold);
  }

  double relayed() {
    return relayed.rate();
  }
}
