package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Office;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does an act that no clause gives an actor. */
final class Agents {
  private static final Set<Office> ENVOYS = EnumSet.of(Office.AMB, Office.ENVOY);

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final EarlierActs earlier;
  private final Places places;

  Agents(Reading reading, Cast cast, ActRules rules, EarlierActs earlier) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.earlier = earlier;
    places = new Places(cast);
  }

  /**
   * Who does an act whose clause does not name him: whoever keeps order where somebody is arrested,
   * the state to which an envoy is sent, somebody of another side named before it in the sentence,
   * whoever acted just before, or the state that the article is about.
   */
  Optional<Entity> of(Frame frame, List<Entity> recipients) {
    if (recipients.isEmpty() || !rules.of(frame.type(), frame.mode()).agent()) {
      return Optional.empty();
    }
    return there(frame, recipients).or(() -> said(frame, recipients));
  }

  /** The state on whose ground it is done. */
  private Optional<Entity> there(Frame frame, List<Entity> recipients) {
    if (Unnamed.isArrest(frame)) {
      return places.of(frame).flatMap(place -> cast.state(place.state()));
    }
    boolean envoys =
        recipients.stream().allMatch(r -> r.office() != null && ENVOYS.contains(r.office()));
    return envoys
        ? frame.in(Role.RECIPIENT).stream()
            .flatMap(words -> cast.sites(words.span()).stream())
            .flatMap(site -> cast.state(site.place().state()).stream())
            .filter(state -> Counterparts.isOther(state, recipients))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Entity> said(Frame frame, List<Entity> recipients) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return cast.named(sentence).stream()
        .filter(
            n -> n.span().end() <= frame.trigger().start() && !NameRoles.isTaken(frame, n.span()))
        .map(Cast.Named::entity)
        .filter(e -> Counterparts.isOther(e, recipients))
        .findFirst()
        .or(() -> lastActor(frame, recipients))
        .or(() -> cast.home().filter(h -> Counterparts.isOther(h, recipients)));
  }

  private Optional<Entity> lastActor(Frame frame, List<Entity> recipients) {
    return earlier.lastFirst(frame.sentence(), RuledAddressees.PAUSE).stream()
        .flatMap(d -> d.actors().stream())
        .filter(a -> Counterparts.isOther(a, recipients))
        .findFirst();
  }
}
