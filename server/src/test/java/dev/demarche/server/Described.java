package dev.demarche.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.demarche.server.openapi.OpenApi;
import dev.demarche.server.openapi.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds answers against the description of the interface. */
final class Described {
  private final ObjectNode document = OpenApi.shipped().document();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<JsonNode, Schema> schemas = new HashMap<>();

  /** The operation that answers a path of the server. */
  static Operation operation(String method, String path) {
    return OpenApi.shipped().operations().stream()
        .filter(each -> each.method().equals(method))
        .filter(each -> path.matches(each.path().replaceAll("\\{\\w+}", "[^/]+")))
        .findFirst()
        .orElseThrow();
  }

  /** What is wrong with the JSON that is sent; empty when the operation takes one like it. */
  List<String> faults(Operation operation, String body) {
    return faults(
        operation.node().at("/requestBody/content").path(Answer.JSON).path("schema"), body);
  }

  /** What is wrong with an answer; empty when the operation promises one like it. */
  List<String> faults(Operation operation, HttpResponse<String> answer) {
    JsonNode responses = operation.node().path("responses");
    String status = Integer.toString(answer.statusCode());
    boolean told = responses.has(status);
    if (!told && answer.statusCode() < 400) {
      return List.of(status + ": not described");
    }
    JsonNode response = resolved(responses.path(told ? status : "default"));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of(status + ": has a body");
    }
    if (!content.has(type)) {
      return List.of(status + ": " + type + " is not described");
    }
    return type.equals(Answer.JSON) || type.equals(Answer.PROBLEM)
        ? faults(content.path(type).path("schema"), answer.body())
        : List.of();
  }

  /** What is wrong with JSON by a schema of the document. */
  List<String> faults(JsonNode schema, String json) {
    try {
      return schemas
          .computeIfAbsent(schema, this::compiled)
          .validate(new ObjectMapper().readTree(json))
          .stream()
          .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** The schema with all that it refers to. */
  private Schema compiled(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return registry.getSchema(whole);
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }
}
