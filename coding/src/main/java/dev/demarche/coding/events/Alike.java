package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.util.EnumSet;
import java.util.Set;

/** Whether two that an article tells of may be one: "the premier" and his state. */
final class Alike {
  /** Kinds of which two with different names are two. */
  private static final Set<ActorKind> NAMED =
      EnumSet.of(ActorKind.PERSON, ActorKind.IGO, ActorKind.NGO, ActorKind.ARMED_GROUP);

  private Alike() {}

  /** The same one, or a person and his state or group. */
  static boolean are(Entity a, Entity b) {
    if (a.actor().isSameAs(b.actor())) {
      return true;
    }
    boolean sameSide = !a.side().isEmpty() && a.side().equals(b.side());
    return sameSide
        && !areTwo(a.actor(), b.actor())
        && !isAgainst(a.actor(), b.actor())
        && !isAgainst(b.actor(), a.actor());
  }

  /**
   * Whether two of a kind with different names are two; "the company" and "a general" may be any.
   */
  static boolean areTwo(Actor a, Actor b) {
    boolean organisations = a.kind() == ActorKind.ORGANISATION && hasName(a) && hasName(b);
    boolean nameless = a.kind() == ActorKind.PERSON && !(hasName(a) && hasName(b));
    return a.kind() == b.kind() && !nameless && (NAMED.contains(a.kind()) || organisations);
  }

  /** Whether somebody is called by a name rather than described. */
  static boolean hasName(Actor actor) {
    return Character.isUpperCase(actor.name().codePointAt(0));
  }

  /** Whether one is an armed group and the other the state that it fights in, or its officer. */
  private static boolean isAgainst(Actor group, Actor other) {
    boolean armed = group.kind() == ActorKind.ARMED_GROUP;
    return armed
        && switch (other.kind()) {
          case STATE, GOVERNMENT -> true;
          case PERSON -> other.office() != null && !other.office().contains(group.name());
          default -> false;
        };
  }
}
