package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.function.Function;

/**
 * Which of the names of a side is meant where the clause tells it by none, as the network that sees
 * the whole article has it.
 */
final class StoryNames {
  /** A name that is less likely, among all of its side, does not take the place of the state's. */
  private static final double SURE = 0.6;

  private final StoryAnswers answers;

  StoryNames(StoryAnswers answers) {
    this.answers = answers;
  }

  /** The parties with the names that are meant. */
  Parties named(Frame frame, Parties parties) {
    List<Entity> actors =
        answers.isNamed(frame, Role.ACTOR)
            ? parties.actors()
            : better(parties.actors(), a -> answers.actingNames(frame, a, parties.recipients()));
    List<Entity> recipients =
        answers.isNamed(frame, Role.RECIPIENT)
            ? parties.recipients()
            : better(parties.recipients(), r -> answers.addressedNames(frame, r, actors));
    return new Parties(actors, recipients, parties.supplied(), parties.acting());
  }

  private static List<Entity> better(
      List<Entity> all, Function<Entity, List<StoryAnswers.Likely>> names) {
    return all.stream().map(e -> better(e, names.apply(e))).distinct().toList();
  }

  private static Entity better(Entity entity, List<StoryAnswers.Likely> names) {
    if (names.isEmpty()) {
      return entity;
    }
    StoryAnswers.Likely best = names.get(0);
    boolean bare = entity.actor().kind() == ActorKind.STATE;
    return bare && best.probability() >= SURE ? best.entity() : entity;
  }
}
