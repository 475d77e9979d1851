package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;

/** Who does an act that no clause gives an actor. */
final class Agents {
  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final EarlierActs earlier;

  Agents(Reading reading, Cast cast, ActRules rules, EarlierActs earlier) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.earlier = earlier;
  }

  /**
   * Who does an act whose clause does not name him: somebody of another side named before it in the
   * sentence, whoever acted just before, or the state that the article is about.
   */
  Optional<Entity> of(Frame frame, List<Entity> recipients) {
    if (recipients.isEmpty() || !rules.of(frame.type(), frame.mode()).agent()) {
      return Optional.empty();
    }
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
