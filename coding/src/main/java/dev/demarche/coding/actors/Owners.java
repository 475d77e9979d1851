package dev.demarche.coding.actors;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose it is that a phrase describes, and when the owner is meant rather than it. */
final class Owners {
  private static final String OF = " of ";

  private static final String CIVIL = "CVL";

  /** What stands for itself also where only its people are told of. */
  private static final Set<ActorKind> ORGANISED =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);

  private static final Set<Nouns.Kind> SENT = EnumSet.of(Nouns.Kind.STATE, Nouns.Kind.STAFF);

  /** Whoever has them is none of them, and may have a part in the act. */
  private static final Set<Nouns.Kind> OTHERS =
      EnumSet.of(Nouns.Kind.STATES, Nouns.Kind.RIVALS, Nouns.Kind.NEIGHBOUR);

  private static final Set<Nouns.Kind> PEOPLE_OF =
      EnumSet.of(
          Nouns.Kind.STATE,
          Nouns.Kind.STAFF,
          Nouns.Kind.ORGAN,
          Nouns.Kind.CRAFT,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.FOLLOWERS,
          Nouns.Kind.MEMBERS,
          Nouns.Kind.PERSONS);

  /** Those who fight for somebody, whom they may stand for. */
  private static final Set<Nouns.Kind> MEN =
      EnumSet.of(
          Nouns.Kind.ORGAN,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.PERSONS,
          Nouns.Kind.CRAFT);

  private static final Set<Nouns.Kind> FOLLOWERS = EnumSet.of(Nouns.Kind.FOLLOWERS);

  /** Sectors of persons who act with what is their state's. */
  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  private static final Pattern SEVERAL =
      Pattern.compile("(?i)(?:the\\s)?(?:two|both|three|four|all(?:\\sthe)?)\\s\\p{L}+");

  private final Scene scene;
  private final HeadNouns nouns;
  private final Pattern loyal;

  Owners(Scene scene, HeadNouns nouns, PhraseWords words) {
    this.scene = scene;
    this.nouns = nouns;
    loyal = words.loyal();
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

  /** Of "the navies of both countries" the words for whose they are. */
  Optional<Span> ofSeveral(Parts parts) {
    return parts.possessor() == null
        ? behindOf(parts).filter(of -> SEVERAL.matcher(scene.words(of)).matches())
        : Optional.empty();
  }

  /** Of "fighters loyal to the general" the words for the one whom they follow. */
  Optional<Span> followed(Parts parts) {
    Matcher m = loyal.matcher(scene.words(parts.whole()));
    return m.find()
        ? Optional.of(new Span(parts.whole().start() + m.end(), parts.whole().end()))
        : Optional.empty();
  }

  /**
   * "His men" stand for one who has no office in his state; his followers are people who are called
   * after him.
   */
  Optional<Entity> ofPerson(Parts parts, List<Entity> owner) {
    if (owner.size() != 1 || !owner.get(0).isPerson()) {
      return Optional.empty();
    }
    Actor person = owner.get(0).actor();
    if (nouns.is(parts, FOLLOWERS)) {
      String head = scene.words(parts.head());
      String name = head.substring(head.lastIndexOf(' ') + 1) + OF + person.name();
      return Optional.of(
          Entity.of(new Actor(person.state(), ActorKind.POPULATION, name, null, null, CIVIL)));
    }
    boolean ofState = person.sector() != null && OF_STATE.contains(person.sector());
    return !ofState && person.sector() != null && nouns.is(parts, MEN)
        ? Optional.of(owner.get(0))
        : Optional.empty();
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
