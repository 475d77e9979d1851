package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the addressee that a sentence leaves to its surroundings: the host of a visit, the other
 * side named in the sentence, whoever the actor had to do with just before.
 */
final class Counterparts {
  /** Over how many sentences a meeting of two persons is told. */
  private static final int MEETING = 20;

  /** Letters before a phrase that tell that it is only a companion. */
  private static final int OPENING = 20;

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final EarlierActs earlier;
  private final Lists lists;
  private final ToldAddressees told;
  private final RuledAddressees ruled;
  private final Agents agents;
  private final Releases releases;
  private final Travellers travellers;
  private final AccusedDoers accused;
  private final Addressees addressees;
  private final StoryPair pair;

  Counterparts(
      Reading reading,
      Cast cast,
      ActRules rules,
      EarlierActs earlier,
      Vouchers vouchers,
      StoryTies ties,
      StoryAnswers story) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.earlier = earlier;
    lists = new Lists(reading, cast);
    pair = new StoryPair(earlier, cast);
    told = new ToldAddressees(reading, cast, rules, new Occasions(reading, earlier, rules, cast));
    releases = new Releases(earlier);
    travellers = new Travellers(reading, cast);
    accused = new AccusedDoers(cast, earlier);
    NameRoles roles = new NameRoles(reading, rules, vouchers);
    ruled = new RuledAddressees(reading, cast, rules, earlier, roles);
    agents = new Agents(reading, cast, rules, earlier);
    addressees =
        new Addressees(rules, new AddresseeSigns(reading, cast, earlier, roles, ties), story);
  }

  /**
   * Addressees that a clause leaves unsaid.
   *
   * @param entities nobody where none can be told
   * @param probability how likely they are meant: 1 where the words tell it
   */
  record Supplied(List<Entity> entities, double probability) {}

  /** The addressees of an act without any, given its actors. */
  Supplied supplied(Frame frame, List<Entity> actors) {
    if (actors.isEmpty() || PartyFinder.isSession(frame, actors) || told.isUnaddressed(frame)) {
      return new Supplied(List.of(), 1);
    }
    List<Entity> byWords = told.of(frame, actors);
    if (!byWords.isEmpty()) {
      return new Supplied(byWords, 1);
    }
    List<Entity> byRule =
        ruled.of(frame, actors).map(e -> inFull(e, frame, actors)).orElse(List.of());
    Addressees.Choice choice = addressees.likeliest(frame, actors, byRule);
    return new Supplied(meant(choice.entity(), frame, actors, byRule), choice.probability());
  }

  private List<Entity> meant(
      @Nullable Entity side, Frame frame, List<Entity> actors, List<Entity> byRule) {
    if (side == null) {
      return List.of();
    }
    if (isSide(side, actors)) {
      return List.of(atHome(side, frame, actors));
    }
    return Parties.isAmong(byRule, side) ? byRule : inFull(side, frame, actors);
  }

  /** Whom those who govern address at home: the rival named last; all others their state. */
  private Entity atHome(Entity state, Frame frame, List<Entity> actors) {
    String code = state.actor().state();
    return code == null || actors.stream().anyMatch(Cast::isRival)
        ? state
        : cast.lastRival(code, frame.trigger()).orElse(state);
  }

  /** The person of a side whom an act is done to, and those who are named with him. */
  private List<Entity> inFull(Entity side, Frame frame, List<Entity> actors) {
    Entity atHand = atHand(side, frame);
    Entity meant = isToPersons(frame) ? inPerson(atHand, frame, actors) : atHand;
    return lists.beside(meant, frame, actors);
  }

  /** Whether an act is done to a person rather than to his state: words, and meetings. */
  private boolean isToPersons(Frame frame) {
    return rules.of(frame.type(), frame.mode()).verbal() || frame.type() == EventType.CONSULT;
  }

  /** Whether a phrase names with whom somebody does it: "together with Mali and Chad". */
  boolean isWithOthers(Span phrase) {
    String text = reading.article().text();
    return rules
        .company()
        .with()
        .matcher(text.substring(Math.max(0, phrase.start() - OPENING), phrase.start()))
        .find();
  }

  /** What the words tell. */
  ToldAddressees told() {
    return told;
  }

  /** Who acts where no clause says so. */
  Agents agents() {
    return agents;
  }

  /** Who sets free whom. */
  Releases releases() {
    return releases;
  }

  /** Who visits whom where a visit is only named. */
  Travellers travellers() {
    return travellers;
  }

  /** Who does what a state has just accused another of. */
  AccusedDoers accused() {
    return accused;
  }

  /** The lists of names of the article. */
  Lists lists() {
    return lists;
  }

  /**
   * Of "both sides agreed" the two whom the act told just before has, of "urged both sides" the two
   * of the story.
   *
   * @param actors who addresses them
   */
  List<Entity> bothSides(Frame frame, Role role, List<Entity> actors) {
    List<RoleSpan> spans = frame.in(role);
    boolean both =
        spans.size() == 1
            && rules
                .company()
                .both()
                .matcher(spans.get(0).span().of(reading.article().text()))
                .matches();
    if (!both) {
      return List.of();
    }
    return switch (role) {
      case ACTOR ->
          earlier.lastFirst(frame.sentence(), 1).stream()
              .filter(d -> d.type() == EventType.CONSULT || d.recipients().isEmpty())
              .map(d -> d.parties().toList())
              .filter(p -> p.size() == 2 && Parties.sides(p) == 2)
              .findFirst()
              .orElse(List.of());
      case RECIPIENT ->
          actors.isEmpty() || areTwo(spans.get(0), actors) ? List.of() : pair.of(frame, actors);
      default -> List.of();
    };
  }

  /** The two sides between which most acts were told so far; nobody where others are among them. */
  List<Entity> twoOfTheStory(Frame frame, List<Entity> others) {
    return pair.of(frame, others);
  }

  private boolean areTwo(RoleSpan span, List<Entity> actors) {
    return Parties.sides(cast.resolve(span.span(), null, actors)) > 1;
  }

  /** Whether several actors do it with each other rather than together at somebody else. */
  boolean isMutual(Frame frame) {
    return rules.isMutual(frame.type(), frame.mode(), frame.trigger().of(reading.article().text()));
  }

  /** Somebody of the same side whom the sentence names, rather than one who is named before it. */
  private Entity atHand(Entity entity, Frame frame) {
    List<Entity> there =
        cast.named(reading.sentences().get(frame.sentence()).span()).stream()
            .filter(n -> !NameRoles.isTaken(frame, n.span()))
            .map(Cast.Named::entity)
            .toList();
    return Parties.isAmong(there, entity)
        ? entity
        : there.stream()
            .filter(e -> e.isPerson() && e.side().equals(entity.side()))
            .findFirst()
            .orElse(entity);
  }

  /**
   * Whoever of that side the actor had to do with just before, rather than the mere state: in a
   * call with its president "called on Chile" is said to him.
   */
  Entity inPerson(Entity entity, Frame frame, List<Entity> actors) {
    if (entity.actor().kind() != ActorKind.STATE) {
      return entity;
    }
    return earlier.lastFirst(frame.sentence(), MEETING).stream()
        .filter(d -> d.parties().anyMatch(p -> p.isPerson() && isSide(p, actors)))
        .flatMap(Draft::parties)
        .filter(e -> e.isPerson() && e.side().equals(entity.side()))
        .filter(e -> !Parties.isAmong(actors, e))
        .findFirst()
        .orElse(entity);
  }

  static boolean isOther(Entity entity, List<Entity> actors) {
    boolean party =
        entity.actor().kind() != ActorKind.MEDIA
            && entity.actor().kind() != ActorKind.ORGANISATION
            && !entity.side().isEmpty();
    return party && actors.stream().noneMatch(a -> a.side().equals(entity.side()));
  }

  static boolean isSide(Entity entity, List<Entity> actors) {
    return actors.stream().anyMatch(a -> a.side().equals(entity.side()));
  }
}
