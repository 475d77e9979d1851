package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event of gold or of a record, prepared for comparison.
 *
 * @param json the event as given
 * @param dates empty where it has none
 * @param quote gold's words, folded; empty in a record
 * @param evidence the record's evidence, folded; empty in gold
 */
record ScoredEvent(
    JsonNode json,
    String type,
    String status,
    Participants who,
    Optional<DayInterval> dates,
    String quote,
    List<String> evidence) {

  static ScoredEvent of(JsonNode event) {
    List<String> evidence = new ArrayList<>();
    Json.list(event, "evidence").forEach(e -> evidence.add(fold(Json.text(e, "exact"))));
    return new ScoredEvent(
        event,
        Json.text(event, "type"),
        Json.text(event, "status"),
        Participants.of(event),
        DayInterval.of(event.path("date")),
        fold(Json.text(event, "quote")),
        List.copyOf(evidence));
  }

  /** Whether a coder may leave it out without loss. */
  boolean optional() {
    return json.path("optional").asBoolean(false);
  }

  boolean coreAgrees(ScoredEvent predicted) {
    return type.equals(predicted.type) && who.coreAgrees(predicted.who);
  }

  boolean statusAgrees(ScoredEvent predicted) {
    return status.equals(predicted.status);
  }

  /** Whether the prediction's days are right; always where gold has none. */
  boolean dateAgrees(ScoredEvent predicted) {
    return dates.isEmpty() || predicted.dates.map(dates.get()::agrees).orElse(false);
  }

  /** Whether one holds the other: gold's words and some evidence of the prediction. */
  boolean inEvidence(ScoredEvent predicted) {
    return !quote.isEmpty()
        && predicted.evidence.stream().anyMatch(e -> e.contains(quote) || quote.contains(e));
  }
}
