package dev.demarche.server.page;

import dev.demarche.model.Actor;
import dev.demarche.model.Participant;
import dev.demarche.record.event.RecordedEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The sides of acts: states by code, bodies by name, whoever acts for one of them as that one. */
final class ActSides {
  private ActSides() {}

  /** The sides that have a part in an act. */
  static Set<String> of(RecordedEvent act) {
    Set<String> sides = new LinkedHashSet<>();
    actors(act).forEach(actor -> sides.add(side(actor)));
    return sides;
  }

  private static String side(Actor actor) {
    String state = actor.state();
    String body = actor.body();
    return state != null ? state : body != null ? body : actor.name();
  }

  private static Stream<Actor> actors(RecordedEvent act) {
    return Stream.concat(
        Stream.concat(act.actors().stream(), act.recipients().stream()),
        act.others().stream().map(Participant::actor));
  }
}
