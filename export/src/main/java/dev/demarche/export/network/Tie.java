package dev.demarche.export.network;

import dev.demarche.coding.Ids;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.row.Deeds;
import dev.demarche.model.Actor;
import dev.demarche.model.EventStatus;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edge: an event between two of its parties.
 *
 * @param id of the edge: the event's, with a number from the second edge on
 * @param from who does it
 * @param to to whom
 * @param event the event
 * @param values what else is told of the edge, by the names in {@link #TYPES}; null for unknown
 */
record Tie(
    String id, Actor from, Actor to, RecordedEvent event, Map<String, @Nullable Object> values) {
  /** What is told of an edge, with the types of both formats. */
  static final Map<String, String> TYPES = types();

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (String text : List.of("event", "type", "mode", "status", "cameo", "from", "to", "place")) {
      types.put(text, "string");
    }
    types.put("quad", "int");
    types.put("goldstein", "double");
    types.put("sources", "int");
    types.put("confidence", "double");
    return types;
  }

  /** The edges of an event, none where it has not two parties. */
  static List<Tie> of(RecordedEvent event, Schemes schemes) {
    List<Tie> ties = new ArrayList<>();
    for (var deed : new Deeds(schemes, true).pairs(event)) {
      if (deed.one() != null && deed.other() != null) {
        String id = event.id() + (ties.isEmpty() ? "" : "-" + (ties.size() + 1));
        ties.add(new Tie(id, deed.one(), deed.other(), event, values(event, schemes)));
      }
    }
    return ties;
  }

  private static Map<String, @Nullable Object> values(RecordedEvent event, Schemes schemes) {
    var codes = schemes.codes().of(event.type(), event.mode(), EventStatus.OCCURRED);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("event", event.id());
    values.put("type", event.type());
    values.put("mode", event.mode());
    values.put("status", event.status());
    values.put("cameo", codes.cameo());
    values.put("from", event.date() == null ? null : event.date().from());
    values.put("to", event.date() == null ? null : event.date().to());
    values.put("place", event.place() == null ? null : event.place().name());
    values.put("quad", codes.quad());
    values.put("goldstein", codes.goldstein());
    values.put("sources", event.sources());
    values.put("confidence", event.confidence());
    return values;
  }

  /**
   * The id of a node: the code of a state; else made of state, kind, name and body, since GraphML
   * takes neither blanks nor most marks.
   */
  static String node(Actor actor) {
    String state = Objects.toString(actor.state(), "");
    return switch (actor.kind()) {
      case STATE -> state;
      default ->
          Ids.of(state, actor.kind().name(), actor.name(), Objects.toString(actor.body(), ""));
    };
  }

  /** What is told of a node. */
  static Map<String, @Nullable Object> values(Actor actor) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", actor.name());
    values.put("kind", actor.kind());
    values.put("state", actor.state());
    values.put("sector", actor.sector());
    return values;
  }
}
