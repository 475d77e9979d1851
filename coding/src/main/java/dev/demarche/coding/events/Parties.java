package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import java.util.List;

/**
 * Who does an act, and to whom.
 *
 * @param supplied how likely recipients, or that there are none, were supplied from the story; 1
 *     where the clause tells them
 * @param acting how likely actors were supplied from the story, or their side; 1 where the clause
 *     tells them
 */
record Parties(List<Entity> actors, List<Entity> recipients, double supplied, double acting) {
  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** As the clause tells them. */
  Parties(List<Entity> actors, List<Entity> recipients) {
    this(actors, recipients, 1, 1);
  }

  /**
   * Whether the record can tell the act: some side of it is known, and its actors are no mere
   * strangers.
   */
  boolean areTellable() {
    boolean strangers = !actors.isEmpty() && !isAnybodyKnown(actors) && !isCrowd(actors);
    return !strangers && (isAnybodyKnown(actors) || isAnybodyKnown(recipients));
  }

  /** Whether somebody is one of several. */
  static boolean isAmong(List<Entity> entities, Entity entity) {
    return entities.stream().anyMatch(e -> e.actor().isSameAs(entity.actor()));
  }

  /** How many sides several belong to. */
  static long sides(List<Entity> entities) {
    return entities.stream().map(Entity::side).distinct().count();
  }

  private static boolean isAnybodyKnown(List<Entity> entities) {
    return entities.stream().anyMatch(e -> !e.side().isEmpty());
  }

  private static boolean isCrowd(List<Entity> entities) {
    return entities.stream()
        .anyMatch(
            e ->
                e.actor().kind() == ActorKind.POPULATION
                    || e.actor().kind() == ActorKind.ARMED_GROUP);
  }
}
