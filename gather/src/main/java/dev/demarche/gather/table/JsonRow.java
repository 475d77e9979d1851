package dev.demarche.gather.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.gather.table.Columns.Column;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Takes the cells of a row out of an object. */
final class JsonRow {
  private final Columns columns;

  JsonRow(Columns columns) {
    this.columns = columns;
  }

  /** The row that {@code object} holds. */
  Entry of(JsonNode object) {
    Entry row = new Entry();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      columns.of(field.getKey()).ifPresent(column -> put(row, column, field.getValue()));
    }
    return row;
  }

  private static void put(Entry row, Column column, JsonNode value) {
    row.put(column, text(value));
  }

  /** Texts in a row are paragraphs; of an outlet that is an object the name counts. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .filter(JsonNode::isValueNode)
          .map(JsonRow::text)
          .collect(Collectors.joining("\n\n"));
    }
    return value.isObject() ? text(value.path("name")) : value.isNull() ? "" : value.asText();
  }
}
