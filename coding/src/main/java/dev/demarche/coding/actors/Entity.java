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
  /** Sector of those who govern. */
  private static final String GOVERNS = "GOV";

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
    return with(actor.state(), sector);
  }

  /** Whether "he" or "she" may mean him, as far as his gender is known. */
  public boolean mayBe(String pronoun) {
    return gender != (pronoun.equalsIgnoreCase("he") ? Gender.FEMALE : Gender.MALE);
  }

  /** The same with another state. */
  public Entity withState(String state) {
    return with(state, actor.sector());
  }

  private Entity with(@Nullable String state, @Nullable String sector) {
    Actor other =
        new Actor(state, actor.kind(), actor.name(), actor.body(), actor.office(), sector);
    return new Entity(other, gender, family, office);
  }

  /** Whether it is a single person. */
  public boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }

  /** Whether it is an armed group that does not govern. */
  private boolean isRebel() {
    return actor.kind() == ActorKind.ARMED_GROUP && !GOVERNS.equals(actor.sector());
  }

  /**
   * The state, or the body's name where there is no state; for armed groups that do not govern
   * their own name; "" where nothing is known.
   */
  public String side() {
    if (isRebel()) {
      return actor.name();
    }
    if (actor.state() != null) {
      return actor.state();
    }
    if (actor.body() != null) {
      return actor.body();
    }
    boolean stranger = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANISATION;
    return stranger ? "" : actor.name();
  }

  /** The side, or for somebody of no known side a mark of his own. */
  public String sideOrName() {
    return side().isEmpty() ? "?" + actor.name() : side();
  }
}
