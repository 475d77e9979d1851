package dev.demarche.server.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.server.openapi.OpenApi;

/** Schemas of arguments, with the filters as the description of the interface has them. */
final class Schemas {
  private final ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
  private final ObjectNode properties = schema.putObject("properties");

  Schemas() {
    schema.put("additionalProperties", false);
  }

  /** Takes filters, by their keys in the document. */
  Schemas filters(String... keys) {
    for (String key : keys) {
      ObjectNode parameter = OpenApi.shipped().parameter(key);
      ObjectNode property = properties.putObject(parameter.path("name").asText());
      property.put("description", parameter.path("description").asText());
      property.setAll((ObjectNode) parameter.path("schema"));
    }
    return this;
  }

  /** Takes text. */
  Schemas text(String name, String description) {
    properties.putObject(name).put("description", description).put("type", "string");
    return this;
  }

  /** Takes a day. */
  Schemas day(String name, String description) {
    text(name, description);
    properties.withObject("/" + name).put("format", "date");
    return this;
  }

  /** Takes a flag. */
  Schemas flag(String name, String description) {
    text(name, description);
    properties.withObject("/" + name).put("type", "boolean");
    return this;
  }

  /** Bounds the number of results. */
  Schemas limit(int usual, int most) {
    filters("limit", "after");
    properties.withObject("/limit").put("default", usual).put("maximum", most);
    return this;
  }

  /** Needs arguments. */
  ObjectNode needing(String... names) {
    ArrayNode required = schema.putArray("required");
    for (String name : names) {
      required.add(name);
    }
    return schema;
  }

  /** Needs none. */
  ObjectNode needingNone() {
    return schema;
  }
}
