package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import dev.demarche.eval.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A participant as the comparison sees it: of gold's {@code "CHN|Xi Jinping"} or of a record's
 * {@code {"state": "CHN", "kind": "PERSON", …}}.
 *
 * @param state an alpha-3 code, IGO, NGO or empty
 * @param name folded; empty for the state itself
 * @param body the body that a person acts for, folded; empty in gold
 */
record Entity(String state, String name, String body) {
  private static final Map<String, String> ABBREVIATIONS = WordList.abbreviations();
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO");

  /** Reads either form; what is missing or null is an entity without state and name. */
  static Entity of(JsonNode value) {
    if (!value.isObject()) {
      String[] parts = value.asText("").split("\\|", 2);
      return of(parts[0], parts.length > 1 ? parts[1] : "", "");
    }
    String kind = Json.text(value, "kind");
    String state = INTERNATIONAL.contains(kind) ? kind : Json.text(value, "state");
    boolean stateItself = kind.equals("STATE") && !state.isEmpty();
    return of(state, stateItself ? "" : Json.text(value, "name"), Json.text(value, "body"));
  }

  /** The participants in a member of an event. */
  static List<Entity> list(JsonNode event, String member) {
    List<Entity> entities = new ArrayList<>();
    Json.list(event, member).forEach(v -> entities.add(of(v)));
    return entities;
  }

  private static Entity of(String state, String name, String body) {
    return new Entity(state.strip().toUpperCase(Locale.ROOT), full(name), full(body));
  }

  private static String full(String name) {
    String folded = fold(name);
    return ABBREVIATIONS.getOrDefault(folded, folded);
  }

  /** Whether it is of no state: an international body, or something unknown. */
  boolean stateless() {
    return state.isEmpty() || international();
  }

  /** Whether it is an international body, governmental or not. */
  boolean international() {
    return INTERNATIONAL.contains(state);
  }

  /** Whether both are of one state; where one of them has none, whether name or body agree. */
  boolean agreesByState(Entity other) {
    if (!stateless() && !other.stateless()) {
      return state.equals(other.state);
    }
    return Names.agree(name, other.name)
        || Names.agree(name, other.body)
        || Names.agree(body, other.name);
  }

  /** Whether {@code predicted} is of this one's state and, where this one has a name, is it. */
  boolean agreesInFull(Entity predicted) {
    return agreesByState(predicted)
        && (name.isEmpty()
            || Names.agree(name, predicted.name)
            || Names.agree(name, predicted.body));
  }
}
