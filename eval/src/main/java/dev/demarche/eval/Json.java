package dev.demarche.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lenient looks into JSON: what is missing or null is empty. */
public final class Json {
  private Json() {}

  /** The text of a member; empty where it is missing, null or no text. */
  public static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }

  /** The elements of a member that is an array; empty where it is anything else. */
  public static List<JsonNode> list(JsonNode node, String member) {
    List<JsonNode> elements = new ArrayList<>();
    if (node.path(member).isArray()) {
      node.path(member).forEach(elements::add);
    }
    return elements;
  }

  /** Whether a member is there and not null. */
  public static boolean given(JsonNode node, String member) {
    return node.hasNonNull(member);
  }

  /** The last segment of a path or URL, without the slashes behind it. */
  public static String lastSegment(String uri) {
    String path = uri;
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
