package dev.demarche.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may be asked.
 *
 * @param method of HTTP, in capitals
 * @param path with its parameters in braces
 * @param node as the document has it
 * @param parameters of path and query, references followed
 */
public record Operation(String method, String path, JsonNode node, ArrayNode parameters) {
  /** In a line. */
  public String summary() {
    return node.path("summary").asText();
  }

  /** What there is to add. */
  public String description() {
    return node.path("description").asText();
  }

  /** What is answered when all is well. */
  public String answer() {
    return success().path("description").asText();
  }

  /** The media types of what is answered; none where an answer has no content. */
  public List<String> types() {
    List<String> types = new ArrayList<>();
    success().path("content").fieldNames().forEachRemaining(types::add);
    return types;
  }

  private JsonNode success() {
    return node.path("responses").properties().stream()
        .filter(each -> each.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  /** The parameters, each with what it means. */
  public List<Parameter> all() {
    List<Parameter> all = new ArrayList<>();
    parameters.forEach(
        each ->
            all.add(new Parameter(each.path("name").asText(), each.path("description").asText())));
    return all;
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param meaning what it means
   */
  public record Parameter(String name, String meaning) {}
}
