package dev.demarche.server.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.server.Refusal;
import dev.demarche.server.api.Body;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A body of JSON whose fields are text.
 *
 * @param values by name; what is not given is left out
 */
record Fields(Map<String, String> values) {
  private static final int WRONG = 400;

  /** Copies the map. */
  Fields {
    values = Map.copyOf(values);
  }

  /**
   * Reads the body of a request.
   *
   * @param known names that it may have
   * @throws Refusal with status 400 when it is no object, has another name, or a value that is no
   *     text
   */
  static Fields of(Context request, String... known) {
    JsonNode body = read(new String(Body.of(request), StandardCharsets.UTF_8));
    if (!body.isObject()) {
      throw new Refusal(WRONG, "the body is no object of JSON");
    }
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : body.properties()) {
      if (!List.of(known).contains(each.getKey())) {
        throw new Refusal(
            WRONG, each.getKey() + ": no such field; there are " + String.join(", ", known));
      }
      if (!each.getValue().isTextual()) {
        throw new Refusal(WRONG, each.getKey() + ": text is needed");
      }
      values.put(each.getKey(), each.getValue().asText());
    }
    return new Fields(values);
  }

  private static JsonNode read(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new Refusal(WRONG, "the body is no JSON");
    }
  }

  /** The value of a name, or the empty string. */
  String text(String name) {
    return values.getOrDefault(name, "");
  }
}
