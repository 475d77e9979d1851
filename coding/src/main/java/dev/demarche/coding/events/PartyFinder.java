package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.coding.statements.Voices;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part in the acts of one article: whom the spans of a frame mean, who speaks, and
 * who may be supplied from the surroundings.
 */
final class PartyFinder {
  /** What a state's executive is called where nothing else is said of it. */
  private static final String GOVERNMENT = "government";

  /** "Sall and two of his ministers": his who is named before. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?i)(?:[\\p{L}\\d-]+\\sof\\s)?(?:his|her|its|their)\\s");

  /** How acts stand that nobody has said. */
  private static final Set<EventStatus> NOT_SAID =
      EnumSet.of(EventStatus.HYPOTHETICAL, EventStatus.DENIED);

  private final Cast cast;
  private final Places places;
  private final Voices voices;
  private final ActRules rules;
  private final Counterparts counterparts;
  private final Vouchers vouchers;
  private final Unnamed unnamed;
  private final Recipients recipients;
  private final StoryActors story;
  private final StoryDoubts doubts;

  PartyFinder(
      Cast cast,
      Voices voices,
      ActRules rules,
      Places places,
      Counterparts counterparts,
      Vouchers vouchers,
      StoryActors story,
      StoryDoubts doubts) {
    this.story = story;
    this.doubts = doubts;
    this.vouchers = vouchers;
    this.cast = cast;
    this.places = places;
    this.voices = voices;
    this.rules = rules;
    unnamed = new Unnamed(cast, places);
    this.counterparts = counterparts;
    recipients = new Recipients(cast, rules, places, counterparts, unnamed);
  }

  /** The parties of an act, empty lists where the text does not tell them. */
  Parties parties(Frame frame) {
    Optional<Parties> apart = keptApart(frame);
    if (apart.isPresent()) {
      return apart.get();
    }
    ActRules.Habits habits = rules.of(frame.type(), frame.mode());
    Entity speaker = voices.at(frame.trigger()).orElse(null);
    List<Entity> actors = resolve(frame, Role.ACTOR, speaker, List.of());
    List<Entity> addressed =
        counterparts.told().isOfAnotherVerb(frame, actors) || isReciprocal(frame, actors)
            ? List.of()
            : resolve(frame, Role.RECIPIENT, speaker, actors);
    if (habits.verbal() && !addressed.isEmpty() && addressesItself(frame, actors, addressed)) {
      actors = resolve(frame, Role.ACTOR, speaker, actors);
    }
    if (actors.isEmpty() && habits.verbal()) {
      actors = spokenBy(frame, speaker);
    }
    if (frame.status() == EventStatus.DENIED && isToldByThem(frame)) {
      actors = ofTheirStates(actors);
    }
    if (frame.type() == EventType.PROTEST && unnamed.isUnplaced(frame, actors)) {
      actors = unnamed.crowd(frame);
    }
    if (habits.verbal() && !NOT_SAID.contains(frame.status())) {
      actors = spokenFor(frame, actors);
    }
    Optional<Parties> accused = counterparts.accused().of(frame, actors, addressed);
    if (accused.isPresent()) {
      return accused.get();
    }
    boolean violent = frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE;
    if (violent && areUnknown(actors)) {
      return new Parties(List.of(), addressed);
    }
    List<Entity> meant = doubts.concern(frame, actors, addressed) ? List.of() : addressed;
    return supplied(frame, story.placed(frame, actors), meant);
  }

  /** Of "Ghana offered to mediate" the two of the story, where the clause names none. */
  private Optional<Parties> keptApart(Frame frame) {
    if (!isOnlyMediated(frame)) {
      return Optional.empty();
    }
    List<Entity> two =
        counterparts.twoOfTheStory(frame, resolve(frame, Role.MEDIATOR, null, List.of()));
    return two.size() == 2
        ? Optional.of(new Parties(List.of(two.get(0)), List.of(two.get(1))))
        : Optional.empty();
  }

  /** "Fired on each other", of more than one who act. */
  private boolean isReciprocal(Frame frame, List<Entity> actors) {
    return actors.size() > 1
        && frame.in(Role.RECIPIENT).stream().anyMatch(s -> cast.isReciprocal(s.span()));
  }

  private boolean areUnknown(List<Entity> actors) {
    return !actors.isEmpty() && actors.stream().allMatch(a -> isUnknown(a.actor()));
  }

  /** With whoever is not told by the words. */
  private Parties supplied(Frame frame, StoryActors.Supplied told, List<Entity> addressed) {
    List<Entity> actors = told.entities();
    Counterparts.Supplied meant = recipients.of(frame, actors, addressed);
    List<Entity> suffering = meant.entities();
    Optional<Parties> captors =
        actors.isEmpty() ? counterparts.releases().of(frame, suffering) : Optional.empty();
    if (captors.isPresent()) {
      return captors.get();
    }
    if (actors.isEmpty() && suffering.isEmpty() && Unnamed.isArrest(frame)) {
      return unnamed.atHome(frame);
    }
    return actors.isEmpty()
        ? agents(frame, suffering, addressed)
        : new Parties(actors, suffering, meant.probability(), told.probability());
  }

  /** With whoever acts without a word for him. */
  private Parties agents(Frame frame, List<Entity> suffering, List<Entity> addressed) {
    List<Entity> agents = listOf(counterparts.agents().of(frame, suffering));
    if (!agents.isEmpty() || !suffering.isEmpty()) {
      return new Parties(agents, suffering);
    }
    Optional<Parties> travelling = counterparts.travellers().of(frame);
    if (travelling.isPresent()) {
      return travelling.get();
    }
    StoryActors.Supplied acting = story.acting(frame);
    if (acting.entities().isEmpty()) {
      return new Parties(List.of(), suffering);
    }
    Counterparts.Supplied meant = recipients.of(frame, acting.entities(), addressed);
    return new Parties(
        acting.entities(), meant.entities(), meant.probability(), acting.probability());
  }

  /** "He asked Japan" is not said by a Japanese: a pronoun that means somebody else. */
  private boolean addressesItself(Frame frame, List<Entity> actors, List<Entity> addressed) {
    return actors.size() == 1
        && frame.in(Role.ACTOR).stream().allMatch(s -> cast.isPronoun(s.span()))
        && addressed.stream().allMatch(r -> Recipients.isOwnState(r, actors));
  }

  /** "Gunmen": of nobody knows which group; "some forty people". */
  private boolean isUnknown(Actor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP ->
          actor.state() == null && Character.isLowerCase(actor.name().codePointAt(0));
      case POPULATION -> rules.isUnknownDoer(actor.name());
      default -> false;
    };
  }

  /** A body's own meeting has a place, and no host for its other side. */
  static boolean isSession(Frame frame, List<Entity> actors) {
    return frame.type() == EventType.CONSULT
        && actors.stream().allMatch(a -> a.actor().kind() == ActorKind.IGO);
  }

  /** Whether the clause tells who mediates an act, and not between whom. */
  static boolean isOnlyMediated(Frame frame) {
    return !frame.in(Role.MEDIATOR).isEmpty()
        && frame.in(Role.ACTOR).isEmpty()
        && frame.in(Role.RECIPIENT).isEmpty();
  }

  /** Those who take part without being parties. */
  List<Participant> others(Frame frame, Parties parties) {
    List<Participant> others = new ArrayList<>();
    add(others, frame, Role.MEDIATOR, Participant.Part.MEDIATOR, parties);
    add(others, frame, Role.HOST, Participant.Part.HOST, parties);
    add(others, frame, Role.BENEFICIARY, Participant.Part.BENEFICIARY, parties);
    return others;
  }

  private void add(
      List<Participant> others, Frame frame, Role role, Participant.Part as, Parties parties) {
    for (Entity entity : resolve(frame, role, null, List.of())) {
      if (!Parties.isAmong(parties.actors(), entity)
          && !Parties.isAmong(parties.recipients(), entity)) {
        others.add(new Participant(as, entity.actor()));
      }
    }
  }

  private List<Entity> resolve(Frame frame, Role role, @Nullable Entity speaker, List<Entity> not) {
    List<Entity> both = counterparts.bothSides(frame, role, not);
    if (!both.isEmpty()) {
      return both;
    }
    List<Entity> all = new ArrayList<>();
    String where = places.onTheSpot(frame).orElse(null);
    for (RoleSpan span : frame.in(role)) {
      List<Entity> excluded = new ArrayList<>(not);
      String words = cast.words(span.span());
      boolean pronoun = cast.isPronoun(span.span()) || cast.isPronouns(span.span());
      boolean theirs = OF_ANOTHER.matcher(words).lookingAt();
      if ((!pronoun && !theirs) || counterparts.isWithOthers(frame.in(role).get(0).span())) {
        excluded.addAll(all);
      }
      for (Entity entity : cast.resolve(span.span(), speaker, excluded, where)) {
        boolean outlet = role != Role.SOURCE && entity.actor().kind() == ActorKind.MEDIA;
        if (!outlet && !Parties.isAmong(all, entity)) {
          all.add(entity);
        }
      }
    }
    counterparts.lists().unfinished(frame, role).stream()
        .filter(e -> !Parties.isAmong(all, e) && !Parties.isAmong(not, e))
        .forEach(all::add);
    return all;
  }

  /**
   * "Tanzania will not reopen it, its president said", "he announced that his government would
   * stay": he says it for his state.
   */
  private List<Entity> spokenFor(Frame frame, List<Entity> actors) {
    if (actors.size() != 1 || !isSpokenFor(actors.get(0).actor())) {
      return actors;
    }
    return told(frame).stream()
        .filter(e -> e.isPerson() && e.side().equals(actors.get(0).side()))
        .reduce((a, b) -> b)
        .map(List::of)
        .orElse(actors);
  }

  private static boolean isSpokenFor(Actor actor) {
    return actor.kind() == ActorKind.STATE
        || (actor.kind() == ActorKind.GOVERNMENT && actor.name().equals(GOVERNMENT));
  }

  /** Who tells of it: as the reader has it, else by the words around the clause. */
  private List<Entity> told(Frame frame) {
    List<Entity> sources = resolve(frame, Role.SOURCE, null, List.of());
    return sources.isEmpty()
        ? vouchers.of(frame).map(s -> cast.resolve(s, null, List.of())).orElse(List.of())
        : sources;
  }

  /** Who says it: the speaker of the quotation that it stands in, or the innermost source. */
  private List<Entity> spokenBy(Frame frame, @Nullable Entity speaker) {
    if (speaker != null) {
      return List.of(speaker);
    }
    List<Entity> sources = resolve(frame, Role.SOURCE, null, List.of());
    return listOf(sources.stream().filter(e -> e.actor().kind() != ActorKind.MEDIA).findFirst());
  }

  /** Whether those who tell of an act are those who are said to do it. */
  private static boolean isToldByThem(Frame frame) {
    return !frame.in(Role.ACTOR).isEmpty() && frame.in(Role.ACTOR).equals(frame.in(Role.SOURCE));
  }

  /** Whoever denies that it was ever said denies it for his state. */
  private List<Entity> ofTheirStates(List<Entity> speakers) {
    return speakers.stream()
        .map(e -> e.isPerson() ? cast.state(e.actor().state()).orElse(e) : e)
        .toList();
  }

  private static List<Entity> listOf(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
  }
}
