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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the addressee that a sentence leaves to its surroundings: the host of a visit, the other
 * side named in the sentence, whoever the actor had to do with just before.
 */
final class Counterparts {
  /** How many sentences a conversation may pause. */
  private static final int PAUSE = 3;

  /** Over how many sentences a meeting of two persons is told. */
  private static final int MEETING = 20;

  /** Letters before a phrase that tell that it is only a companion. */
  private static final int OPENING = 20;

  private static final String AND = " and ";

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final EarlierActs earlier;
  private final Lists lists;
  private final Occasions occasions;
  private final Releases releases;
  private final NameRoles roles;
  private final Addressees addressees;

  Counterparts(
      Reading reading,
      Cast cast,
      ActRules rules,
      EarlierActs earlier,
      Vouchers vouchers,
      StoryTies ties) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.earlier = earlier;
    lists = new Lists(reading, cast);
    occasions = new Occasions(reading, earlier, rules.deeds(), cast);
    releases = new Releases(earlier);
    roles = new NameRoles(reading, rules, vouchers);
    addressees = new Addressees(rules, new AddresseeSigns(reading, cast, earlier, roles, ties));
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
    if (actors.isEmpty() || PartyFinder.isSession(frame, actors) || isUnaddressed(frame)) {
      return new Supplied(List.of(), 1);
    }
    List<Entity> told = told(frame, actors);
    if (!told.isEmpty()) {
      return new Supplied(told, 1);
    }
    List<Entity> byRule =
        addressee(frame, actors).map(e -> inFull(e, frame, actors)).orElse(List.of());
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

  /** Whom the words tell without naming him in the clause; nobody where they do not. */
  private List<Entity> told(Frame frame, List<Entity> actors) {
    return hearer(frame, actors)
        .or(() -> bodyOf(frame, actors))
        .map(List::of)
        .orElseGet(() -> pointedTo(frame, actors));
  }

  /**
   * Whether a recipient is only the object of the verb before: "telephoned Kagame and condemned the
   * attack", where the object of the act itself tells whose deed it is about.
   */
  boolean isOfAnotherVerb(Frame frame, List<Entity> actors) {
    List<RoleSpan> recipients = frame.in(Role.RECIPIENT);
    int start = frame.trigger().start();
    String before = reading.article().text().substring(Math.max(0, start - AND.length()), start);
    return !recipients.isEmpty()
        && before.equals(AND)
        && recipients.stream().allMatch(r -> r.span().end() <= start)
        && !pointedTo(frame, actors).isEmpty();
  }

  /** The person of a side whom an act is done to, and those who are named with him. */
  private List<Entity> inFull(Entity side, Frame frame, List<Entity> actors) {
    Entity atHand = atHand(side, frame);
    Entity meant = isToPersons(frame) ? inPerson(atHand, frame, actors) : atHand;
    return lists.beside(meant, frame, actors);
  }

  /** The body that a member leaves or votes in: the last one named. */
  private Optional<Entity> bodyOf(Frame frame, List<Entity> actors) {
    return rules.bodily().is(frame.type(), behind(frame))
        ? cast.lastBody(frame.trigger()).filter(b -> isOther(b, actors))
        : Optional.empty();
  }

  /** The words of a sentence from those that name the act on. */
  private String behind(Frame frame) {
    int end = reading.sentences().get(frame.sentence()).span().end();
    int start = frame.trigger().start();
    return reading.article().text().substring(start, Math.max(start, end));
  }

  /** Whether an act is done to a person rather than to his state: words, and meetings. */
  private boolean isToPersons(Frame frame) {
    return rules.of(frame.type(), frame.mode()).verbal() || frame.type() == EventType.CONSULT;
  }

  /** Of "she told Sall that Chad would pay" the one who is told. */
  private Optional<Entity> hearer(Frame frame, List<Entity> actors) {
    if (!rules.of(frame.type(), frame.mode()).verbal()) {
      return Optional.empty();
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String text = reading.article().text();
    return cast.named(sentence).stream()
        .filter(n -> n.span().end() <= frame.trigger().start() && isOther(n.entity(), actors))
        .filter(
            n ->
                rules
                    .company()
                    .told()
                    .matcher(text.substring(sentence.start(), n.span().start()))
                    .find())
        .map(Cast.Named::entity)
        .reduce((a, b) -> b);
  }

  /** Whether an act joins or leaves a treaty that is open to all: it is done to nobody. */
  private boolean isOfManyParties(Frame frame) {
    boolean joining = frame.type() == EventType.SUPPORT || frame.type() == EventType.SANCTION;
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return joining
        && cast.treatiesIn(sentence).stream()
            .filter(t -> t.span().start() >= frame.trigger().start())
            .anyMatch(t -> t.treaty().parties().isEmpty());
  }

  /** Those whom the object of an act points back to; nobody where it does not. */
  private List<Entity> pointedTo(Frame frame, List<Entity> actors) {
    List<Entity> pact = occasions.ofPact(frame, actors);
    return pact.isEmpty() ? occasions.doers(frame, actors) : pact;
  }

  private boolean isUnaddressed(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    int start = frame.trigger().start();
    String text = reading.article().text();
    String before = text.substring(sentence.start(), Math.max(sentence.start(), start));
    return rules.of(frame.type(), frame.mode()).addressee() == ActRules.Addressee.NEVER
        || isOfManyParties(frame)
        || rules.unaddressed().is(frame.type(), behind(frame))
        || rules.unaddressed().isOfSubject(frame.type(), before);
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

  /** Who sets free whom. */
  Releases releases() {
    return releases;
  }

  /** The lists of names of the article. */
  Lists lists() {
    return lists;
  }

  /** Of "both sides agreed" the two whom the act told just before has. */
  List<Entity> bothSides(Frame frame, Role role) {
    List<RoleSpan> spans = frame.in(role);
    return role == Role.ACTOR
            && spans.size() == 1
            && rules
                .company()
                .both()
                .matcher(spans.get(0).span().of(reading.article().text()))
                .matches()
        ? earlier.lastFirst(frame.sentence(), 1).stream()
            .filter(d -> d.type() == EventType.CONSULT || d.recipients().isEmpty())
            .map(d -> d.parties().toList())
            .filter(p -> p.size() == 2 && Parties.sides(p) == 2)
            .findFirst()
            .orElse(List.of())
        : List.of();
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
        .findFirst()
        .orElse(entity);
  }

  private Optional<Entity> addressee(Frame frame, List<Entity> actors) {
    return switch (rules.of(frame.type(), frame.mode()).addressee()) {
      case NEVER -> Optional.empty();
      case HERE, SENTENCE ->
          inClause(frame, actors)
              .or(() -> isVisit(frame) ? nearest(frame, actors, n -> true) : Optional.empty());
      case STORY ->
          inClause(frame, actors)
              .or(() -> foughtBy(frame, actors))
              .or(() -> inStory(frame, actors));
      case HOME -> inClause(frame, actors).or(() -> inStory(frame, actors)).or(() -> main(actors));
    };
  }

  private static boolean isVisit(Frame frame) {
    return Objects.equals(frame.mode(), "visit");
  }

  /** Whom those fight who took up arms: their own state. */
  private Optional<Entity> foughtBy(Frame frame, List<Entity> actors) {
    return frame.type() == EventType.ASSAULT
            && actors.stream().allMatch(a -> a.actor().kind() == ActorKind.ARMED_GROUP)
        ? cast.state(actors.get(0).actor().state())
        : Optional.empty();
  }

  private Optional<Entity> inClause(Frame frame, List<Entity> actors) {
    return nearest(frame, actors, name -> !roles.isInNextClause(frame, name));
  }

  /** The other side that the article is mostly about, else its home. */
  private Optional<Entity> main(List<Entity> actors) {
    return cast.mainOther(actors).or(cast::home).filter(h -> isOther(h, actors));
  }

  /**
   * Who does an act whose clause does not name him: somebody of another side named before it in the
   * sentence, whoever acted just before, or the state that the article is about.
   */
  Optional<Entity> agent(Frame frame, List<Entity> recipients) {
    if (recipients.isEmpty() || !rules.of(frame.type(), frame.mode()).agent()) {
      return Optional.empty();
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return cast.named(sentence).stream()
        .filter(
            n -> n.span().end() <= frame.trigger().start() && !NameRoles.isTaken(frame, n.span()))
        .map(Cast.Named::entity)
        .filter(e -> isOther(e, recipients))
        .findFirst()
        .or(() -> lastActor(frame, recipients))
        .or(() -> cast.home().filter(h -> isOther(h, recipients)));
  }

  private Optional<Entity> lastActor(Frame frame, List<Entity> recipients) {
    return earlier.lastFirst(frame.sentence(), PAUSE).stream()
        .flatMap(d -> d.actors().stream())
        .filter(a -> isOther(a, recipients))
        .findFirst();
  }

  /** The other side named nearest to the trigger, rather behind it than before it. */
  private Optional<Entity> nearest(Frame frame, List<Entity> actors, Predicate<Span> where) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    Cast.Named best = null;
    int least = Integer.MAX_VALUE;
    for (Cast.Named named : cast.named(sentence)) {
      boolean fits =
          isOther(named.entity(), actors)
              && !NameRoles.isTaken(frame, named.span())
              && !roles.isOfActor(frame, named.span())
              && !roles.isOwnerOnly(named)
              && !roles.isWhere(frame, named.span(), sentence)
              && where.test(named.span());
      int distance = distance(named.span(), frame.trigger());
      if (fits && distance < least) {
        best = named;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(Cast.Named::entity);
  }

  /** A name before the trigger counts as twice as far as one behind it. */
  private static int distance(Span name, Span trigger) {
    return name.start() >= trigger.start()
        ? name.start() - trigger.start()
        : 2 * (trigger.start() - name.end()) + 1;
  }

  static boolean isOther(Entity entity, List<Entity> actors) {
    boolean party =
        entity.actor().kind() != ActorKind.MEDIA
            && entity.actor().kind() != ActorKind.ORGANISATION
            && !entity.side().isEmpty();
    return party && actors.stream().noneMatch(a -> a.side().equals(entity.side()));
  }

  /** The party that the actor's side had to do with last, a few sentences ago at most. */
  private Optional<Entity> inStory(Frame frame, List<Entity> actors) {
    return earlier.lastFirst(frame.sentence(), PAUSE).stream()
        .flatMap(d -> other(d, actors).stream())
        .findFirst();
  }

  private static Optional<Entity> other(Draft draft, List<Entity> actors) {
    if (draft.actors().stream().anyMatch(d -> isSide(d, actors))) {
      return draft.recipients().stream().filter(r -> isOther(r, actors)).findFirst();
    }
    if (draft.recipients().stream().anyMatch(d -> isSide(d, actors))) {
      return draft.actors().stream().filter(a -> isOther(a, actors)).findFirst();
    }
    return Optional.empty();
  }

  static boolean isSide(Entity entity, List<Entity> actors) {
    return actors.stream().anyMatch(a -> a.side().equals(entity.side()));
  }
}
