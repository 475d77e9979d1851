package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import java.util.List;

/** Makes of an act with many parties as many acts as there are, and tells its two sides. */
final class Splitter {
  private Splitter() {}

  /**
   * The acts of a clause.
   *
   * @param habits how acts of the type are put together
   * @param separately whether the clause says that the actor met every recipient by himself
   */
  static List<Draft> split(Draft draft, ActRules.Habits habits, boolean separately) {
    if (separately && draft.actors().size() == 1 && draft.recipients().size() > 1) {
      return draft.recipients().stream()
          .map(r -> draft.between(draft.actors(), List.of(r)))
          .toList();
    }
    boolean each = habits.each() && !draft.recipients().isEmpty();
    boolean mutual = habits.symmetric() || habits.each();
    return each ? each(draft) : List.of(mutual ? dyadic(draft) : draft);
  }

  /**
   * One act for each actor where they are people of several sides: two visitors make two visits,
   * but two states that send somebody send him together. Without a host of their own they saw each
   * other.
   */
  private static List<Draft> each(Draft draft) {
    boolean arePeople = draft.actors().stream().allMatch(Entity::isPerson);
    if (!arePeople || Parties.sides(draft.actors()) < 2) {
      return List.of(draft);
    }
    return draft.actors().stream().map(a -> draft.between(List.of(a), draft.recipients())).toList();
  }

  /** A plain list of parties: the first one's side acts, the rest receive. */
  private static Draft dyadic(Draft draft) {
    if (!draft.recipients().isEmpty() || draft.actors().size() < 2) {
      return draft;
    }
    String first = draft.actors().get(0).side();
    List<Entity> own = draft.actors().stream().filter(a -> a.side().equals(first)).toList();
    List<Entity> rest = draft.actors().stream().filter(a -> !a.side().equals(first)).toList();
    return rest.isEmpty() ? draft : draft.between(own, rest);
  }
}
