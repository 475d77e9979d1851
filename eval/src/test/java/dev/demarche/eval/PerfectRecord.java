package dev.demarche.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The record that a faultless reader would print: gold itself, with spans. */
final class PerfectRecord {
  private PerfectRecord() {}

  static JsonNode of(String stem, JsonNode gold, String text) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record
        .putObject("article")
        .put("uri", "articles/" + stem + ".txt")
        .put("published", Json.text(gold, "published"))
        .put("text", text);
    ArrayNode events = record.putArray("events");
    for (JsonNode entry : Json.list(gold, "events")) {
      ObjectNode event = entry.deepCopy();
      event.putArray("evidence").add(span(text, Json.text(entry, "quote")));
      events.add(event);
    }
    for (String list : List.of("statements", "agreements")) {
      record.set(list, gold.path(list));
    }
    return record;
  }

  private static ObjectNode span(String text, String quote) {
    int start = text.codePointCount(0, text.indexOf(quote));
    int end = start + quote.codePointCount(0, quote.length());
    ObjectNode span = JsonNodeFactory.instance.objectNode();
    return span.put("start", start).put("end", end).put("exact", quote);
  }
}
