package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.List;

/** The spans of a record and whether they hold what they say. Offsets count code points. */
final class EvidenceSpans {
  private EvidenceSpans() {}

  /** Those of events and agreements, and those of statements that have one. */
  static List<JsonNode> of(JsonNode record) {
    List<JsonNode> spans = new ArrayList<>();
    Json.list(record, "events").forEach(e -> spans.addAll(Json.list(e, "evidence")));
    for (JsonNode statement : Json.list(record, "statements")) {
      if (!statement.path("span").isEmpty()) {
        spans.add(statement.path("span"));
      }
    }
    Json.list(record, "agreements").forEach(a -> spans.addAll(Json.list(a, "evidence")));
    return spans;
  }

  /** Whether {@code text[start:end]} is the span's text and not empty. */
  static boolean isRight(JsonNode span, String text) {
    String exact = Json.text(span, "exact");
    int start = span.path("start").asInt(0);
    int end = span.path("end").asInt(0);
    if (exact.isEmpty() || start < 0 || end < start) {
      return false;
    }
    int[] points = text.codePoints().toArray();
    int last = Math.min(end, points.length);
    return start <= last && new String(points, start, last - start).equals(exact);
  }
}
