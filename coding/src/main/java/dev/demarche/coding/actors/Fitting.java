package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import java.util.Set;
import java.util.function.Predicate;

/** Whom pronouns and descriptions of some sort may mean. */
final class Fitting {
  /** Persons whose side is known. */
  static final Predicate<Entity> ANYBODY = e -> e.isPerson() && !e.side().isEmpty();

  private Fitting() {}

  /** Persons of whom a gender is not known to be wrong. */
  static Predicate<Entity> person(Gender gender) {
    return e ->
        e.isPerson()
            && (gender != Gender.MALE || e.gender() != Gender.FEMALE)
            && (gender != Gender.FEMALE || e.gender() != Gender.MALE);
  }

  /** Whoever is of one of some kinds. */
  static Predicate<Entity> kind(ActorKind... kinds) {
    Set<ActorKind> set = Set.of(kinds);
    return e -> set.contains(e.actor().kind());
  }
}
