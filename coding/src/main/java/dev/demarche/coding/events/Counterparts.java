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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Supplies the addressee that a sentence leaves to its surroundings: the host of a visit, the other
 * side named in the sentence, whoever the actor had to do with just before.
 */
final class Counterparts {
  /** Parts of an act that exclude being its addressee. */
  private static final List<Role> PARTS =
      List.of(Role.SOURCE, Role.MEDIATOR, Role.HOST, Role.BENEFICIARY, Role.TIME, Role.PLACE);

  /** How many sentences a conversation may pause. */
  private static final int PAUSE = 3;

  /** Over how many sentences a meeting of two persons is told. */
  private static final int MEETING = 20;

  /** Acts that make a pact, and meetings. */
  private static final Set<EventType> PACTS =
      EnumSet.of(EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.CONSULT);

  /** A verb and its object: "welcomed the peace treaty". */
  private static final Pattern PACT =
      Pattern.compile(
          "\\p{Ll}+\\s(?:the|this)\\s(?:\\p{Ll}+\\s)?(pact|treaty|accord|agreement|deal|signing|truce"
              + "|ceasefire|declaration|memorandum|meeting|talks|summit|visit|dialogue)\\b"
              + "(?!\\s[“\"])");

  /** Letters behind the words of an act in which its object stands. */
  private static final int PACT_REACH = 30;

  private static final Pattern LIST = Pattern.compile("(?:,\\s(?:and\\s)?|\\sand\\s)(?:the\\s)?");

  private static final Pattern WHERE =
      Pattern.compile("(?i)(?:^|\\s)(?:in|at|from|near|outside)\\s(?:the\\s)?$");

  private static final Pattern NEXT_CLAUSE =
      Pattern.compile(";|,\\s(?:and|but|while|whereas|which|who|whose)\\b");

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final List<Draft> before = new ArrayList<>();

  Counterparts(Reading reading, Cast cast, ActRules rules) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
  }

  /** Remembers an act, so that a later one may refer to its parties. */
  void remember(Draft draft) {
    before.add(draft);
  }

  /** Whether an act of a type was told before. */
  boolean has(EventType type) {
    return before.stream().anyMatch(d -> d.type() == type);
  }

  /** The addressee of an act without one, given its actors; nobody where none can be told. */
  Optional<Entity> of(Frame frame, List<Entity> actors) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    int start = frame.trigger().start();
    String text = reading.article().text();
    String before = text.substring(sentence.start(), Math.max(sentence.start(), start));
    String words = text.substring(start, Math.max(start, sentence.end()));
    if (actors.isEmpty()
        || PartyFinder.isSession(frame, actors)
        || rules.unaddressed().is(frame.type(), words)
        || rules.unaddressed().isOfSubject(frame.type(), before)) {
      return Optional.empty();
    }
    return addressee(frame, actors).map(e -> atHand(e, frame)).map(e -> inPerson(e, frame, actors));
  }

  /** Whether several actors do it with each other rather than together at somebody else. */
  boolean isMutual(Frame frame) {
    return rules.isMutual(frame.type(), frame.mode(), frame.trigger().of(reading.article().text()));
  }

  /** With whoever else the sentence lists beside somebody: "a summit of Chad, Niger and Mali". */
  List<Entity> listed(Entity entity, Frame frame, List<Entity> actors) {
    List<Cast.Named> there = cast.named(reading.sentences().get(frame.sentence()).span());
    List<Entity> list = new ArrayList<>();
    boolean holds = false;
    for (int i = 0; i < there.size() && !holds; i++) {
      if (i == 0 || !isList(there.get(i - 1).span(), there.get(i).span())) {
        list.clear();
      }
      list.add(there.get(i).entity());
      boolean ends = i + 1 == there.size() || !isList(there.get(i).span(), there.get(i + 1).span());
      holds = ends && Parties.isAmong(list, entity);
    }
    return holds ? list.stream().filter(e -> isOther(e, actors)).toList() : List.of(entity);
  }

  private boolean isList(Span a, Span b) {
    return a.end() < b.start()
        && LIST.matcher(reading.article().text().substring(a.end(), b.start())).matches();
  }

  /** Somebody of the same side whom the sentence names, rather than one who is named before it. */
  private Entity atHand(Entity entity, Frame frame) {
    List<Entity> there =
        cast.named(reading.sentences().get(frame.sentence()).span()).stream()
            .filter(n -> !isTaken(frame, n.span()))
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
   * The parties of the pact that an act is about: "welcomed the treaty" is said to all who signed
   * it; nobody where the words behind the act name none.
   */
  List<Entity> ofPact(Frame frame, List<Entity> actors) {
    Optional<String> pact = pact(frame);
    if (pact.isEmpty()) {
      return List.of();
    }
    List<Draft> pacts =
        before.stream().filter(d -> PACTS.contains(d.type()) && tells(d, pact.get())).toList();
    boolean party = pacts.stream().flatMap(Counterparts::parties).anyMatch(e -> isSide(e, actors));
    return pacts.stream()
        .map(d -> parties(d).filter(e -> isOther(e, actors)).toList())
        .filter(others -> !party && Parties.sides(others) > 1)
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** What an act of praise is about: "treaty" of "welcomed the treaty". */
  private Optional<String> pact(Frame frame) {
    int sentence = reading.sentences().get(frame.sentence()).span().end();
    int end = Math.min(sentence, frame.trigger().end() + PACT_REACH);
    Matcher m = PACT.matcher(reading.article().text().substring(frame.trigger().start(), end));
    return frame.type() == EventType.SUPPORT && m.lookingAt()
        ? Optional.of(m.group(1))
        : Optional.empty();
  }

  private boolean tells(Draft draft, String pact) {
    String stem = pact.endsWith("ing") ? pact.substring(0, pact.length() - 3) : pact;
    return draft.evidence().get(0).of(reading.article().text()).contains(stem);
  }

  /**
   * Whoever of that side the actor had to do with just before, rather than the mere state: in a
   * call with its president "called on Chile" is said to him.
   */
  Entity inPerson(Entity entity, Frame frame, List<Entity> actors) {
    if (entity.actor().kind() != ActorKind.STATE) {
      return entity;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      if (frame.sentence() - draft.firstSentence() > MEETING) {
        break;
      }
      Optional<Entity> met =
          parties(draft)
              .filter(e -> e.isPerson() && e.side().equals(entity.side()))
              .findFirst()
              .filter(e -> parties(draft).anyMatch(p -> p.isPerson() && isSide(p, actors)));
      if (met.isPresent()) {
        return met.get();
      }
    }
    return entity;
  }

  private static Stream<Entity> parties(Draft draft) {
    return Stream.concat(draft.actors().stream(), draft.recipients().stream());
  }

  private Optional<Entity> addressee(Frame frame, List<Entity> actors) {
    return switch (rules.of(frame.type(), frame.mode()).addressee()) {
      case NEVER -> Optional.empty();
      case SENTENCE -> inSentence(frame, actors);
      case STORY -> inClause(frame, actors).or(() -> inStory(frame, actors));
      case HOME -> inClause(frame, actors).or(() -> inStory(frame, actors)).or(() -> main(actors));
    };
  }

  private Optional<Entity> inClause(Frame frame, List<Entity> actors) {
    return nearest(frame, actors, name -> !isInNextClause(frame, name));
  }

  private Optional<Entity> inSentence(Frame frame, List<Entity> actors) {
    return nearest(frame, actors, name -> true);
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
        .filter(n -> n.span().end() <= frame.trigger().start() && !isTaken(frame, n.span()))
        .map(Cast.Named::entity)
        .filter(e -> isOther(e, recipients))
        .findFirst()
        .or(() -> lastActor(frame, recipients))
        .or(() -> cast.home().filter(h -> isOther(h, recipients)));
  }

  private Optional<Entity> lastActor(Frame frame, List<Entity> recipients) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      if (frame.sentence() - draft.firstSentence() > PAUSE) {
        break;
      }
      Optional<Entity> actor =
          draft.actors().stream().filter(a -> isOther(a, recipients)).findFirst();
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** The other side named nearest to the trigger, rather behind it than before it. */
  private Optional<Entity> nearest(Frame frame, List<Entity> actors, Predicate<Span> where) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    Cast.Named best = null;
    int least = Integer.MAX_VALUE;
    for (Cast.Named named : cast.named(sentence)) {
      boolean fits =
          isOther(named.entity(), actors)
              && !isTaken(frame, named.span())
              && !isWhere(frame, named.span(), sentence)
              && where.test(named.span());
      int distance = distance(named.span(), frame.trigger());
      if (fits && distance < least) {
        best = named;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(Cast.Named::entity);
  }

  /** Whether a name only tells where something was said: "in Vienna", "from Kyiv". */
  private boolean isWhere(Frame frame, Span name, Span sentence) {
    String before = reading.article().text().substring(sentence.start(), name.start());
    return rules.of(frame.type(), frame.mode()).verbal() && WHERE.matcher(before).find();
  }

  /** Whether a name stands in a clause of its own behind that of the act. */
  private boolean isInNextClause(Frame frame, Span name) {
    int from = frame.trigger().end();
    return name.start() > from
        && NEXT_CLAUSE.matcher(reading.article().text().substring(from, name.start())).find();
  }

  /** A name before the trigger counts as twice as far as one behind it. */
  private static int distance(Span name, Span trigger) {
    return name.start() >= trigger.start()
        ? name.start() - trigger.start()
        : 2 * (trigger.start() - name.end()) + 1;
  }

  private static boolean isOther(Entity entity, List<Entity> actors) {
    boolean party =
        entity.actor().kind() != ActorKind.MEDIA
            && entity.actor().kind() != ActorKind.ORGANISATION
            && !entity.side().isEmpty();
    return party && actors.stream().noneMatch(a -> a.side().equals(entity.side()));
  }

  /** Whether a name has another part in the act: as its source, time or mediator. */
  private static boolean isTaken(Frame frame, Span name) {
    for (Role role : PARTS) {
      for (RoleSpan span : frame.in(role)) {
        if (span.span().overlaps(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The party that the actor's side had to do with last, a few sentences ago at most. */
  private Optional<Entity> inStory(Frame frame, List<Entity> actors) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      if (frame.sentence() - draft.firstSentence() > PAUSE) {
        break;
      }
      Optional<Entity> other = other(draft, actors);
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
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

  private static boolean isSide(Entity entity, List<Entity> actors) {
    return actors.stream().anyMatch(a -> a.side().equals(entity.side()));
  }
}
