package dev.demarche.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.demarche.server.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The description of the interface in OpenAPI 3.1, with the published schemas in it. */
public final class OpenApi {
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "Change", "schema/demarche-change-1.schema.json",
          "Event", "schema/demarche-event-1.schema.json",
          "Record", "schema/demarche-record-1.schema.json");
  private static final String REF = "$ref";

  private static @Nullable OpenApi loaded;

  private final ObjectNode document;

  private OpenApi() {
    document = read("openapi.json");
    document.withObject("/info").put("version", Product.version());
    ObjectNode schemas = document.withObject("/components/schemas");
    PUBLISHED.forEach(
        (name, resource) -> {
          ObjectNode schema = read(resource);
          schema.remove(List.of("$schema", "$id"));
          within(schema, "#/components/schemas/" + name);
          schemas.set(name, schema);
        });
  }

  /** The one of this product. */
  public static synchronized OpenApi shipped() {
    OpenApi known = loaded == null ? new OpenApi() : loaded;
    loaded = known;
    return known;
  }

  private static ObjectNode read(String resource) {
    try (InputStream in = Product.class.getResourceAsStream(resource)) {
      return (ObjectNode) new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** References within a schema that has become a part of something larger. */
  private static void within(JsonNode node, String place) {
    JsonNode ref = node.get(REF);
    if (node instanceof ObjectNode object && ref != null && ref.asText().startsWith("#/")) {
      object.set(REF, TextNode.valueOf(place + ref.asText().substring(1)));
    }
    node.forEach(each -> within(each, place));
  }

  /** The document. */
  public ObjectNode document() {
    return document.deepCopy();
  }

  /**
   * A parameter of a query string.
   *
   * @param key under which the document has it, its name but for special ones
   * @return with {@code description} and {@code schema}
   */
  public ObjectNode parameter(String key) {
    return document.withObject("/components/parameters").withObject("/" + key).deepCopy();
  }

  /** The operations, in the order of the document. */
  public List<Operation> operations() {
    return document.withObject("/paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(each -> operation(each.getKey(), path.getKey(), each.getValue())))
        .toList();
  }

  private Operation operation(String method, String path, JsonNode node) {
    ArrayNode parameters = document.arrayNode();
    node.path("parameters").forEach(each -> parameters.add(resolved(each)));
    return new Operation(method.toUpperCase(Locale.ROOT), path, node, parameters);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has(REF) ? document.at(node.path(REF).asText().substring(1)) : node;
  }
}
