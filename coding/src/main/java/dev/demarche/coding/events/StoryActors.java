package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who does an act whose clause does not tell it, and whose side strangers are on, as the network
 * that sees the whole article has it.
 */
final class StoryActors {
  /**
   * A side that is less likely is not taken; what is too unsure of the rest, {@link Assurance}
   * leaves out.
   */
  private static final double SURE = 0.4;

  /** A stranger's side that is less likely is not taken. */
  private static final double SIDE = 0.6;

  /** Each of two that do it together is at least as likely as this. */
  private static final double SECOND = 0.2;

  private static final String BUSINESS = "BUS";

  /** Where nobody is said to do these, nobody may know who does. */
  private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  private final StoryAnswers answers;
  private final Cast cast;
  private final ActRules rules;
  private final Signers signers;

  StoryActors(StoryAnswers answers, Cast cast, ActRules rules, Signers signers) {
    this.signers = signers;
    this.answers = answers;
    this.cast = cast;
    this.rules = rules;
  }

  /**
   * Who acts and how likely that is.
   *
   * @param entities nobody where none is likely enough
   */
  record Supplied(List<Entity> entities, double probability) {
    static final Supplied NOBODY = new Supplied(List.of(), 0);
  }

  /** Who does an act whose words tell nobody. */
  Supplied acting(Frame frame) {
    boolean unsaid = frame.in(Role.ACTOR).isEmpty();
    List<Entity> parties = unsaid ? signers.of(frame) : List.of();
    if (!parties.isEmpty()) {
      return new Supplied(parties, 1);
    }
    List<StoryAnswers.Likely> likely = answers.acting(frame);
    if (likely.isEmpty() || (unsaid && VIOLENT.contains(frame.type()))) {
      return Supplied.NOBODY;
    }
    StoryAnswers.Likely first = likely.get(0);
    String words = cast.words(frame.trigger());
    if (likely.size() > 1 && rules.isMutual(frame.type(), frame.mode(), words)) {
      StoryAnswers.Likely second = likely.get(1);
      double both = first.probability() + second.probability();
      if (second.probability() >= SECOND && both >= SURE) {
        return new Supplied(List.of(meant(first, frame), meant(second, frame)), both);
      }
    }
    return first.probability() >= SURE
        ? new Supplied(List.of(meant(first, frame)), first.probability())
        : Supplied.NOBODY;
  }

  /** The state of whoever it is, unless he is the one whom a pronoun may mean. */
  private Entity meant(StoryAnswers.Likely likely, Frame frame) {
    Entity entity = likely.entity();
    boolean he =
        entity.isPerson() && frame.in(Role.ACTOR).stream().anyMatch(s -> cast.isPronoun(s.span()));
    return he || entity.actor().state() == null
        ? entity
        : cast.state(entity.actor().state()).orElse(entity);
  }

  /**
   * Actors as they are; where all are strangers, with the state that they are likely of. Companies
   * are often of another.
   */
  Supplied placed(Frame frame, List<Entity> actors) {
    Supplied asTheyAre = new Supplied(actors, 1);
    if (actors.isEmpty()
        || actors.stream()
            .anyMatch(a -> !a.side().isEmpty() || BUSINESS.equals(a.actor().sector()))) {
      return asTheyAre;
    }
    return answers.acting(frame).stream()
        .findFirst()
        .filter(l -> l.probability() >= SIDE)
        .map(l -> of(l, actors))
        .orElse(asTheyAre);
  }

  private static Supplied of(StoryAnswers.Likely likely, List<Entity> strangers) {
    String state = likely.entity().actor().state();
    return state == null
        ? new Supplied(strangers, 1)
        : new Supplied(
            strangers.stream().map(s -> s.withState(state)).toList(), likely.probability());
  }
}
