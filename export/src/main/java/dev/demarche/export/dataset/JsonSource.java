package dev.demarche.export.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.export.ImportSink;
import dev.demarche.export.row.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lines of JSON with an event of PLOVER each, of ours or with the same fields. */
final class JsonSource extends LineSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "demarche";

  JsonSource(Dataset dataset, String file, ImportSink sink) {
    super(dataset, file, sink);
  }

  @Override
  void line(long number, String text, Consumer<Row> rows) {
    Row row = row(number, text);
    if (row.values().isEmpty()) {
      sink.fault(file, number, "no JSON object with fields of PLOVER");
    } else {
      rows.accept(row);
    }
  }

  /** The row of a line; without values where it is no object. */
  static Row row(long number, String line) {
    Map<String, String> values = new HashMap<>();
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.isObject()) {
        theirs(node, values);
        ours(node.path(OURS), values);
      }
    } catch (JsonProcessingException e) {
      values.clear(); // A line that is no JSON has no values, and is told as such.
    }
    return new Row(number, values, List.of(new Row.Cell("line", line)));
  }

  private static void theirs(JsonNode node, Map<String, String> values) {
    put(values, "row.id", node.path("event_id"));
    put(values, "day.iso", node.path("event_date"));
    put(values, "act.plover", node.path("event_type"));
    put(values, "act.mode", node.path("event_mode"));
    put(values, "place.name", node.path("placename"));
    put(values, "place.state", node.path("country"));
    put(values, "told.published", node.path("publication_date"));
    put(values, "told.words", node.path("text"));
    list(values, "list.contexts", node.path("contexts"));
    list(values, "list.publishers", node.path("source"));
    actors(values, "list.actors", node.path("actor"));
    actors(values, "list.recipients", node.path("recipient"));
  }

  private static void ours(JsonNode node, Map<String, String> values) {
    put(values, "act.type", node.path("type"));
    if (node.has("type")) {
      values.keySet().removeAll(List.of("act.mode", "day.iso"));
    }
    put(values, "act.mode", node.path("mode"));
    put(values, "act.status", node.path("status"));
    put(values, "date.from", node.path("date_from"));
    put(values, "date.to", node.path("date_to"));
    put(values, "date.precision", node.path("date_precision"));
    put(values, "act.medium", node.path("medium"));
    put(values, "act.duration", node.path("duration"));
    put(values, "act.agreement", node.path("agreement"));
    put(values, "confidence", node.path("confidence"));
    list(values, "list.topics", node.path("topics"));
    list(values, "list.told", node.path("told_by"));
    list(values, "list.articles", node.path("articles"));
    actors(values, "list.others", node.path("others"));
  }

  private static void put(Map<String, String> values, String name, JsonNode node) {
    if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
      values.put(name, node.asText());
    }
  }

  private static void list(Map<String, String> values, String name, JsonNode node) {
    List<String> items = new ArrayList<>();
    node.forEach(item -> items.add(item.asText()));
    if (node.isTextual()) {
      items.addAll(List.of(node.asText().split(";", -1)));
    }
    if (!items.isEmpty()) {
      values.put(name, Lists.items(items));
    }
  }

  private static void actors(Map<String, String> values, String name, JsonNode node) {
    List<String> items = new ArrayList<>();
    for (JsonNode actor : node) {
      String sector = text(actor, "role").isEmpty() ? text(actor, "sector") : text(actor, "role");
      String own =
          Lists.item(
              text(actor, "country"),
              text(actor, "kind"),
              text(actor, "name"),
              text(actor, "body"),
              text(actor, "title"),
              sector);
      items.add(actor.has("as") ? text(actor, "as") + "|" + own : own);
    }
    if (!items.isEmpty()) {
      values.put(name, String.join(";", items));
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
