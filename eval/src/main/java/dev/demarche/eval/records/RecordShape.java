package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a record has the shape that it must have. */
final class RecordShape {
  private static final int LONGEST_EVIDENCE = 400;
  private static final Set<String> TYPES = names(EventType.values());
  private static final Set<String> STATUSES = names(EventStatus.values());

  private RecordShape() {}

  /** Whether type and status are among those that exist. */
  static boolean isCoded(JsonNode event) {
    return TYPES.contains(Json.text(event, "type"))
        && STATUSES.contains(Json.text(event, "status"));
  }

  /** What is wrong with the events, each with the stem of the article in front. */
  static List<String> problems(JsonNode record, String stem) {
    List<String> problems = new ArrayList<>();
    for (JsonNode event : Json.list(record, "events")) {
      check(event).forEach(p -> problems.add(stem + ": " + p));
    }
    return problems;
  }

  private static List<String> check(JsonNode event) {
    List<String> problems = new ArrayList<>();
    String name = "event " + Json.text(event, "id");
    if (!TYPES.contains(Json.text(event, "type"))) {
      problems.add("type '" + Json.text(event, "type") + "'");
    }
    if (!STATUSES.contains(Json.text(event, "status"))) {
      problems.add("status '" + Json.text(event, "status") + "'");
    }
    if (Json.list(event, "evidence").isEmpty()) {
      problems.add(name + " has no evidence");
    }
    for (JsonNode span : Json.list(event, "evidence")) {
      String exact = Json.text(span, "exact");
      if (exact.codePointCount(0, exact.length()) > LONGEST_EVIDENCE) {
        problems.add(name + " has evidence of over " + LONGEST_EVIDENCE + " characters");
      }
    }
    for (String side : List.of("actors", "recipients")) {
      if (!event.path(side).isArray()) {
        problems.add(name + " lacks " + side);
      }
    }
    return problems;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
