package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose it is that a phrase describes, and when the owner is meant rather than it. */
final class Owners {
  private static final String OF = " of ";

  /** What stands for itself also where only its people are told of. */
  private static final Set<ActorKind> ORGANISED =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);

  private static final Set<Nouns.Kind> SENT = EnumSet.of(Nouns.Kind.STATE, Nouns.Kind.STAFF);

  /** Whoever has them is none of them, and may have a part in the act. */
  private static final Set<Nouns.Kind> OTHERS = EnumSet.of(Nouns.Kind.STATES, Nouns.Kind.NEIGHBOUR);

  private static final Set<Nouns.Kind> PEOPLE_OF =
      EnumSet.of(
          Nouns.Kind.STATE,
          Nouns.Kind.STAFF,
          Nouns.Kind.ORGAN,
          Nouns.Kind.CRAFT,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.PERSONS);

  private final Scene scene;
  private final HeadNouns nouns;

  Owners(Scene scene, HeadNouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** What stands behind the "of" that a phrase goes on with. */
  Optional<Span> behindOf(Parts parts) {
    Span tail = parts.tail();
    return tail != null && scene.words(tail).startsWith(OF)
        ? Optional.of(new Span(tail.start() + OF.length(), tail.end()))
        : Optional.empty();
  }

  /** Of "a delegation of the Chilean ministry of mines" the ministry, of "the office of" whose. */
  Optional<Span> sender(Parts parts) {
    boolean sent =
        parts.tail() != null
            && parts.possessor() == null
            && scene.document().matches().within(parts.head()).isEmpty()
            && nouns.is(parts, SENT);
    return sent ? behindOf(parts) : Optional.empty();
  }

  /** "The front's fighters", "the premier's office": those who have no name stand for whose. */
  boolean ownsItself(Parts parts, List<Entity> owner) {
    Optional<Nouns.Kind> noun = owner.size() == 1 ? nouns.kind(parts) : Optional.empty();
    return noun.isPresent()
        && (owner.get(0).isPerson()
            ? noun.get() == Nouns.Kind.STAFF
            : isOrganised(owner.get(0)) && PEOPLE_OF.contains(noun.get()));
  }

  /** Whether somebody stands for himself also where only his people or ships are told of. */
  static boolean isOrganised(Entity owner) {
    return ORGANISED.contains(owner.actor().kind());
  }

  /** Whether a phrase is about others than the one who has them: "its neighbours". */
  boolean areOthers(Parts parts) {
    return nouns.is(parts, OTHERS);
  }

  /** The state, body or group that a phrase belongs to, as a code or name; null if untold. */
  @Nullable String side(Parts parts, List<Entity> owner) {
    String inHead = scene.sideIn(parts.head());
    if (inHead != null) {
      return inHead;
    }
    if (!owner.isEmpty() && !owner.get(0).side().isEmpty()) {
      return owner.get(0).side();
    }
    return parts.tail() == null ? null : scene.sideIn(parts.tail());
  }
}
