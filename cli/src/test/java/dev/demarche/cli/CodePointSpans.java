package dev.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares the spans of a record with its text, counting as Python and R do. */
final class CodePointSpans {
  private CodePointSpans() {}

  /** Every span of evidence or quotation, in any depth. */
  static List<JsonNode> of(JsonNode node) {
    List<JsonNode> spans = new ArrayList<>();
    if (node.has("start") && node.has("end")) {
      spans.add(node);
    }
    node.forEach(child -> spans.addAll(of(child)));
    return spans;
  }

  /** The spans whose words do not stand where they say. */
  static List<JsonNode> misplaced(JsonNode record) {
    int[] text = record.path("article").path("text").asText().codePoints().toArray();
    return of(record).stream().filter(span -> !words(text, span).equals(exact(span))).toList();
  }

  private static String words(int[] text, JsonNode span) {
    int start = span.path("start").asInt();
    return new String(text, start, span.path("end").asInt() - start);
  }

  private static String exact(JsonNode span) {
    return span.path("exact").asText();
  }
}
