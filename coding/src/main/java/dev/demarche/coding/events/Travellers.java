package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Modes;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.Optional;

/**
 * The sides of a visit that its clause only names as such: "the minister flew home from Maputo
 * after a visit" is told of the minister, who was Mozambique's guest.
 */
final class Travellers {
  private final Reading reading;
  private final Cast cast;

  Travellers(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** Guest and host: a person named before the words of a visit, and the state of a place there. */
  Optional<Parties> of(Frame frame) {
    boolean unsaid = frame.in(Role.ACTOR).isEmpty() && frame.in(Role.RECIPIENT).isEmpty();
    if (!unsaid || !Modes.isVisit(frame.mode())) {
      return Optional.empty();
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return cast.named(sentence).stream()
        .filter(n -> n.span().end() <= frame.trigger().start())
        .map(Cast.Named::entity)
        .filter(e -> e.isPerson() && e.actor().state() != null)
        .findFirst()
        .flatMap(guest -> host(sentence, guest).map(h -> new Parties(List.of(guest), List.of(h))));
  }

  private Optional<Entity> host(Span sentence, Entity guest) {
    return cast.sites(sentence).stream()
        .flatMap(site -> cast.state(site.place().state()).stream())
        .filter(state -> !state.side().equals(guest.side()))
        .findFirst();
  }
}
