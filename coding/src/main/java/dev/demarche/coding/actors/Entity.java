package dev.demarche.coding.actors;

import dev.demarche.knowledge.Office;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of.
 *
 * @param actor as it stands in the record
 * @param gender what pronouns fit
 * @param family short forms after the first mention, for persons
 * @param office kind of the office, for persons who hold one, or null
 */
public record Entity(Actor actor, Gender gender, List<String> family, @Nullable Office office) {
  /** Copies the list. */
  public Entity {
    family = List.copyOf(family);
  }

  static Entity of(Actor actor) {
    Gender gender = actor.kind() == ActorKind.POPULATION ? Gender.PLURAL : Gender.NEUTER;
    return new Entity(actor, gender, List.of(), null);
  }

  /** The same with another sector. */
  Entity withSector(String sector) {
    Actor other =
        new Actor(actor.state(), actor.kind(), actor.name(), actor.body(), actor.office(), sector);
    return new Entity(other, gender, family, office);
  }

  /** Whether it is a single person. */
  public boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }

  /** The state, or the body's name where there is no state; "" where neither is known. */
  public String side() {
    if (actor.state() != null) {
      return actor.state();
    }
    if (actor.body() != null) {
      return actor.body();
    }
    boolean stranger = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANISATION;
    return stranger ? "" : actor.name();
  }
}
