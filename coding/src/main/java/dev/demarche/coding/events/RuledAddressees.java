package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.model.Modes;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom an act is done to by where the sides are named: nearest in its clause, last had to do with
 * the actor, or what the article is about; see the column {@code addressee} of {@code
 * act-rules.tsv}.
 */
final class RuledAddressees {
  /** How many sentences a conversation may pause. */
  static final int PAUSE = 3;

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final EarlierActs earlier;
  private final NameRoles roles;

  RuledAddressees(
      Reading reading, Cast cast, ActRules rules, EarlierActs earlier, NameRoles roles) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.earlier = earlier;
    this.roles = roles;
  }

  /** The side that the rules take for a type of act; nobody where they find none. */
  Optional<Entity> of(Frame frame, List<Entity> actors) {
    return switch (rules.of(frame.type(), frame.mode()).addressee()) {
      case NEVER -> Optional.empty();
      case HERE, SENTENCE ->
          inClause(frame, actors)
              .or(() -> isVisit(frame) ? nearest(frame, actors, n -> true) : Optional.empty());
      case STORY ->
          inClause(frame, actors)
              .or(() -> foughtBy(frame, actors))
              .or(() -> inStory(frame, actors));
      case HOME -> inClause(frame, actors).or(() -> inStory(frame, actors)).or(() -> main(actors));
    };
  }

  private static boolean isVisit(Frame frame) {
    return Modes.isVisit(frame.mode());
  }

  /** Whom those fight who took up arms: their own state. */
  private Optional<Entity> foughtBy(Frame frame, List<Entity> actors) {
    return frame.type() == EventType.ASSAULT
            && actors.stream().allMatch(a -> a.actor().kind() == ActorKind.ARMED_GROUP)
        ? cast.state(actors.get(0).actor().state())
        : Optional.empty();
  }

  private Optional<Entity> inClause(Frame frame, List<Entity> actors) {
    return nearest(frame, actors, name -> !roles.isInNextClause(frame, name));
  }

  /** The other side that the article is mostly about, else its home. */
  private Optional<Entity> main(List<Entity> actors) {
    return cast.mainOther(actors).or(cast::home).filter(h -> Counterparts.isOther(h, actors));
  }

  /** The other side named nearest to the trigger, rather behind it than before it. */
  private Optional<Entity> nearest(Frame frame, List<Entity> actors, Predicate<Span> where) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    Cast.Named best = null;
    int least = Integer.MAX_VALUE;
    for (Cast.Named named : cast.named(sentence)) {
      boolean fits =
          Counterparts.isOther(named.entity(), actors)
              && !NameRoles.isTaken(frame, named.span())
              && !roles.isOfActor(frame, named.span())
              && !roles.isOwnerOnly(named)
              && !roles.isWhere(frame, named.span(), sentence)
              && where.test(named.span());
      int distance = distance(named.span(), frame.trigger());
      if (fits && distance < least) {
        best = named;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(Cast.Named::entity);
  }

  /** A name before the trigger counts as twice as far as one behind it. */
  private static int distance(Span name, Span trigger) {
    return name.start() >= trigger.start()
        ? name.start() - trigger.start()
        : 2 * (trigger.start() - name.end()) + 1;
  }

  /** The party that the actor's side had to do with last, a few sentences ago at most. */
  private Optional<Entity> inStory(Frame frame, List<Entity> actors) {
    return earlier.lastFirst(frame.sentence(), PAUSE).stream()
        .flatMap(d -> other(d, actors).stream())
        .findFirst();
  }

  private static Optional<Entity> other(Draft draft, List<Entity> actors) {
    if (draft.actors().stream().anyMatch(d -> Counterparts.isSide(d, actors))) {
      return draft.recipients().stream().filter(r -> Counterparts.isOther(r, actors)).findFirst();
    }
    if (draft.recipients().stream().anyMatch(d -> Counterparts.isSide(d, actors))) {
      return draft.actors().stream().filter(a -> Counterparts.isOther(a, actors)).findFirst();
    }
    return Optional.empty();
  }
}
