package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The events that gold forbids and a record holds all the same. */
final class ForbiddenEvents {
  /** Events that are said not to have happened, or not yet, are not held against anybody. */
  private static final Set<String> UNREAL =
      Set.of("DENIED", "CANCELLED", "HYPOTHETICAL", "PROPOSED");

  /** A forbidden entry of gold and the event that it forbids. */
  record Hit(JsonNode entry, ScoredEvent event) {}

  private ForbiddenEvents() {}

  /** One hit at most for each forbidden entry. */
  static List<Hit> find(JsonNode gold, List<ScoredEvent> events) {
    List<Hit> hits = new ArrayList<>();
    for (JsonNode entry : Json.list(gold, "forbidden")) {
      events.stream()
          .filter(e -> forbids(entry, e))
          .findFirst()
          .ifPresent(e -> hits.add(new Hit(entry, e)));
    }
    return hits;
  }

  private static boolean forbids(JsonNode entry, ScoredEvent event) {
    String status = Json.text(entry, "status");
    return event.type().equals(Json.text(entry, "type"))
        && !UNREAL.contains(event.status())
        && (status.isEmpty() || status.equals(event.status()))
        && holds(Entity.list(entry, "actors"), event.who().actors())
        && holds(Entity.list(entry, "recipients"), event.who().recipients());
  }

  private static boolean holds(List<Entity> want, List<Entity> have) {
    return want.isEmpty() || want.stream().anyMatch(w -> have.stream().anyMatch(h -> is(w, h)));
  }

  private static boolean is(Entity want, Entity have) {
    boolean named = Names.agree(want.name(), have.name());
    boolean sameState = want.state().equals(have.state()) && (want.name().isEmpty() || named);
    return sameState || (want.international() && named);
  }
}
