package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import dev.demarche.eval.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the agreements that were found. */
final class AgreementTally {
  private final Ratio status = new Ratio();
  private int predicted;
  private int gold;

  /** Counts the agreements of one article; each of the record serves once. */
  void add(JsonNode goldRecord, JsonNode record) {
    List<JsonNode> want = Json.list(goldRecord, "agreements");
    List<JsonNode> have = Json.list(record, "agreements");
    Set<Integer> taken = new HashSet<>();
    for (JsonNode agreement : want) {
      for (int j = 0; j < have.size(); j++) {
        if (!taken.contains(j) && AgreementMatching.agrees(agreement, have.get(j))) {
          taken.add(j);
          status.add(Json.text(agreement, "status").equals(Json.text(have.get(j), "status")));
          break;
        }
      }
    }
    gold += want.size();
    predicted += have.size();
  }

  Prf figures() {
    return Prf.of(status.whole(), predicted, status.whole(), gold);
  }

  double status() {
    return status.rate();
  }
}
