package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;

/** When a statement of a record is one of gold's, and when it is held against precision. */
final class StatementMatching {
  private StatementMatching() {}

  /**
   * Whether one's words hold the other's, the prediction has at least half of gold's letters, and
   * the speaker agrees.
   */
  static boolean agrees(JsonNode gold, JsonNode predicted) {
    String want = fold(Json.text(gold, "quote"));
    String have = fold(Json.text(predicted, "quote"));
    if (want.isEmpty() || have.isEmpty() || !(want.contains(have) || have.contains(want))) {
      return false;
    }
    if (have.length() < 0.5 * want.length()) {
      return false;
    }
    return Entity.of(gold.path("speaker")).agreesInFull(Entity.of(predicted.path("speaker")));
  }

  /** Whether its speaker is identified as a political one; the rest costs no precision. */
  static boolean isClaim(JsonNode statement) {
    JsonNode speaker = statement.path("speaker");
    if (!speaker.isObject()) {
      return !speaker.asText("").isEmpty();
    }
    return !Json.text(speaker, "state").isEmpty()
        || !Json.text(speaker, "body").isEmpty()
        || Entity.of(speaker).international();
  }
}
