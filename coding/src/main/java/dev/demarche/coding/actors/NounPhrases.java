package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves phrases that end with a common noun, or with a word that no table holds. */
final class NounPhrases {
  /** What a body or group that is no state can have and stand for. */
  private static final Set<Nouns.Kind> OWN =
      EnumSet.of(
          Nouns.Kind.STATE,
          Nouns.Kind.STAFF,
          Nouns.Kind.ORGAN,
          Nouns.Kind.CRAFT,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.MEMBERS,
          Nouns.Kind.BODY,
          Nouns.Kind.GROUP,
          Nouns.Kind.COUNTRY);

  private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:the|an?)\\s");

  private static final String COURTS = "JUD";
  private static final String PARLIAMENT = "LEG";
  private static final String POLICE = "COP";
  private static final String POLICE_FORCE = "police";

  private final Scene scene;
  private final Coreference coreference;
  private final OfficePhrases offices;
  private final DescribedPersons persons;
  private final StatePhrases states;
  private final OrganisationPhrases organisations;
  private final Tools tools;

  NounPhrases(
      Scene scene, OfficePhrases offices, DescribedPersons persons, Leaders leaders, Tools tools) {
    this.scene = scene;
    this.offices = offices;
    this.persons = persons;
    this.tools = tools;
    states = new StatePhrases(scene, leaders, tools);
    organisations = new OrganisationPhrases(scene, tools);
    coreference = scene.coreference();
  }

  /**
   * Whom the phrase means.
   *
   * @param qualifier the last known name in the phrase's head, or null
   * @param side the state, body or group that the phrase tells, or null
   */
  List<Entity> resolve(
      Parts parts, @Nullable Match qualifier, @Nullable String side, Surroundings around) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    if (tokens.isEmpty()) {
      return List.of();
    }
    Token last = tokens.get(tokens.size() - 1);
    Optional<Nouns.Noun> noun = tools.nouns().of(last.folded());
    if (noun.isPresent() && noun.get().kind() == Nouns.Kind.DOCUMENT) {
      return issuer(parts, side);
    }
    Optional<Entity> organ = organ(qualifier, noun);
    if (organ.isPresent()) {
      return List.of(organ.get());
    }
    Optional<Entity> several = organisations.several(tokens, side);
    if (several.isPresent()) {
      return List.of(several.get());
    }
    if (noun.isEmpty()) {
      return organisations.unknown(parts, qualifier, side, last);
    }
    if (noun.get().kind() == Nouns.Kind.BODY && scene.words(parts.head()).contains("-based ")) {
      return described(noun.get(), parts, tokens, around); // "the Vienna-based body"
    }
    if (noun.get().kind() == Nouns.Kind.GUEST || noun.get().kind() == Nouns.Kind.HOST) {
      return list(persons.beside(noun.get(), parts, side, around));
    }
    Optional<Entity> named = organisations.named(noun.get(), tokens, side);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    if (noun.get().kind() == Nouns.Kind.COUNTERPART) {
      return offices.counterpart(parts, side, around);
    }
    if (side == null && noun.get().kind() == Nouns.Kind.CRAFT && qualifier != null) {
      return bare(noun.get(), parts, around); // "air force planes"
    }
    return side == null
        ? described(noun.get(), parts, tokens, around)
        : owned(noun.get(), parts, side);
  }

  /** Of "the resolution, drafted by Chad," the body that passes it; of "Chad's draft" Chad. */
  private List<Entity> issuer(Parts parts, @Nullable String side) {
    Optional<Entity> body =
        parts.possessor() == null
            ? coreference.lastBefore(parts.whole(), Fitting.kind(ActorKind.IGO))
            : Optional.empty();
    return body.map(List::of).orElseGet(() -> side == null ? List.of() : scene.owner(side));
  }

  /** "A Pentagon official", "a coast guard cutter": what an organ has stands for it. */
  private Optional<Entity> organ(@Nullable Match qualifier, Optional<Nouns.Noun> noun) {
    boolean own = noun.isEmpty() || OWN.contains(noun.get().kind());
    return qualifier == null || !own
        ? Optional.empty()
        : qualifier.as(Entry.Organ.class).map(tools.entities()::organ);
  }

  /** A noun with a state, body or group: "Congolese troops", "Hamas negotiators". */
  private List<Entity> owned(Nouns.Noun noun, Parts parts, String side) {
    String state = tools.entities().alpha3(side);
    if (state == null) {
      return OWN.contains(noun.kind()) ? scene.owner(side) : peopleOf(noun, side);
    }
    String name = name(parts);
    return switch (noun.kind()) {
      case STATES, RIVALS -> states.neighbours(parts, state);
      case NEIGHBOUR -> states.neighbour(parts, state);
      case STATE,
          STAFF,
          MEMBERS,
          COUNTRY,
          PERSONS,
          LEADERS,
          PERSON,
          GUEST,
          HOST,
          COUNTERPART,
          PREDECESSOR,
          SUCCESSOR,
          DOCUMENT,
          HOLDING ->
          tools.entities().state(state).stream().toList();
      case ORGAN, CRAFT, BODY ->
          List.of(tools.entities().organ(state, force(noun, name), noun.sector()));
      case FIGHTERS, REBELS, GROUP, GROUPS ->
          List.of(actor(state, ActorKind.ARMED_GROUP, name, noun));
      case PEOPLE, FOLLOWERS -> List.of(actor(state, ActorKind.POPULATION, name, noun));
      case ORGANISATION -> List.of(actor(state, ActorKind.ORGANISATION, name, noun));
    };
  }

  /** "Renamo men", "supporters of the front": the group, but not a body of states. */
  private List<Entity> peopleOf(Nouns.Noun noun, String side) {
    boolean people =
        switch (noun.kind()) {
          case PERSONS, PEOPLE, FOLLOWERS -> true;
          default -> false;
        };
    return people
        ? scene.owner(side).stream().filter(e -> e.actor().kind() != ActorKind.IGO).toList()
        : List.of();
  }

  /** "Officers", "three constables": the police, where the article tells of police. */
  private String force(Nouns.Noun noun, String name) {
    boolean told =
        POLICE.equals(noun.sector())
            && scene.document().matches().all().stream()
                .flatMap(m -> m.as(Entry.Ministry.class).stream())
                .anyMatch(m -> POLICE.equals(m.sector()));
    return told ? POLICE_FORCE : name;
  }

  /** What those are called who have no name: the head without an article or a capital. */
  private String name(Parts parts) {
    String words = ARTICLE.matcher(scene.words(parts.head())).replaceFirst("");
    Token first = scene.document().tokens().within(parts.head()).get(0);
    boolean plain = first.capital() && tools.nouns().of(first.folded()).isPresent();
    return plain && isCommon(words)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private boolean isCommon(String words) {
    String rest = words.substring(1);
    return rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  private static Entity actor(
      @Nullable String state, ActorKind kind, String name, Nouns.Noun noun) {
    return Entity.of(new Actor(state, kind, name, null, null, noun.sector()));
  }

  /** A noun alone: "the two leaders", "the island", "the bloc", "protesters". */
  private List<Entity> described(
      Nouns.Noun noun, Parts parts, List<Token> tokens, Surroundings around) {
    Span span = parts.whole();
    String name = name(parts);
    int number = tools.counts().of(tokens).orElse(2);
    return switch (noun.kind()) {
      case LEADERS -> states.isOfRegion(parts) ? List.of() : persons.leaders(parts, number, around);
      case PERSONS -> persons.several(parts, number, around);
      case GROUPS ->
          scene
              .groups()
              .counted(
                  span,
                  Fitting.kind(
                      ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.NGO, ActorKind.IGO),
                  number,
                  around.not());
      case RIVALS ->
          isBare(span)
              ? List.of()
              : scene.groups().counted(span, e -> !e.side().isEmpty(), number, around.not());
      case STATES ->
          isBare(span) || states.isOfRegion(parts)
              ? List.of()
              : states.counted(span, number, around.not());
      case COUNTRY -> list(states.country(parts, around));
      case NEIGHBOUR ->
          list(coreference.antecedent(span, Fitting.kind(ActorKind.STATE), around.not()));
      case BODY ->
          list(
              organisations
                  .association(noun, tokens)
                  .or(() -> scene.body(span, tokens.get(tokens.size() - 1).folded()))
                  .or(() -> coreference.lastBefore(span, Fitting.kind(ActorKind.IGO))));
      case GROUP ->
          list(
              coreference
                  .lastBefore(span, Fitting.kind(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION))
                  .or(
                      () ->
                          coreference.lastBefore(
                              span, Fitting.kind(ActorKind.NGO, ActorKind.IGO))));
      case PERSON -> list(persons.called(span, noun.word(), around));
      case STATE, STAFF, ORGAN -> bare(noun, parts, around);
      case FIGHTERS, REBELS ->
          List.of(fighters(noun, parts, tokens.size() == 1 ? noun.word() : name, around));
      case PEOPLE, FOLLOWERS ->
          List.of(
              actor(
                  scene.stateAround(span, around).orElse(null), ActorKind.POPULATION, name, noun));
      case ORGANISATION ->
          list(organisations.association(noun, tokens).or(() -> organisations.last(parts)));
      case CRAFT, MEMBERS, GUEST, HOST, COUNTERPART, PREDECESSOR, SUCCESSOR, DOCUMENT, HOLDING ->
          List.of();
    };
  }

  /** "Partners", "donors": no particular ones. */
  private boolean isBare(Span span) {
    return scene.document().tokens().within(span).size() == 1;
  }

  /** "The rebels": the group named last; "rebels" may be any. */
  private Entity fighters(Nouns.Noun noun, Parts parts, String name, Surroundings around) {
    boolean definite = scene.words(parts.whole()).toLowerCase(Locale.ROOT).startsWith("the ");
    return Optional.of(parts.whole())
        .filter(s -> definite)
        .flatMap(s -> coreference.lastBefore(s, NounPhrases::isUpInArms))
        .or(() -> noun.kind() == Nouns.Kind.REBELS ? scene.onlyGroup() : Optional.empty())
        .orElseGet(() -> actor(front(noun, parts, around), ActorKind.ARMED_GROUP, name, noun));
  }

  private static boolean isUpInArms(Entity entity) {
    return switch (entity.actor().kind()) {
      case ARMED_GROUP -> true;
      case ORGANISATION -> "REB".equals(entity.actor().sector());
      default -> false;
    };
  }

  /** Rebels are up in arms where the story is; of gunmen nothing is known. */
  private @Nullable String front(Nouns.Noun noun, Parts parts, Surroundings around) {
    return noun.kind() == Nouns.Kind.REBELS
        ? scene.stateAround(parts.whole(), around).orElse(null)
        : null;
  }

  /** "The government", "the army": the same as before, else that of a state. */
  private List<Entity> bare(Nouns.Noun noun, Parts parts, Surroundings around) {
    Optional<Entity> body = scene.earlier().of(parts.head()).filter(e -> e.actor().state() == null);
    Optional<Entity> court = body.or(() -> courtOf(noun, parts));
    if (court.isPresent()) {
      return list(court);
    }
    return ownParliament(noun, around)
        .or(() -> scene.stateOfBare(parts.whole(), parts.head(), around))
        .map(
            of ->
                noun.kind() == Nouns.Kind.STATE || noun.kind() == Nouns.Kind.STAFF
                    ? list(tools.entities().state(of))
                    : List.of(tools.entities().organ(of, force(noun, name(parts)), noun.sector())))
        .orElse(List.of());
  }

  /** "The judges" of a court between states, where that is the court told of last. */
  private Optional<Entity> courtOf(Nouns.Noun noun, Parts parts) {
    boolean some = COURTS.equals(noun.sector()) && scene.isDefinite(parts.whole());
    return some
        ? coreference
            .lastBefore(parts.whole(), this::isCourt)
            .filter(e -> e.actor().kind() == ActorKind.IGO)
        : Optional.empty();
  }

  private boolean isCourt(Entity entity) {
    boolean body = entity.actor().kind() == ActorKind.IGO;
    return COURTS.equals(entity.actor().sector())
        && (!body || tools.phraseWords().court().matcher(entity.actor().name()).find());
  }

  /** The parliament that a member of a government addresses is that of his state. */
  private static Optional<String> ownParliament(Nouns.Noun noun, Surroundings around) {
    return around.not().stream()
        .filter(e -> PARLIAMENT.equals(noun.sector()) && e.isPerson() && e.office() != null)
        .flatMap(e -> Stream.ofNullable(e.actor().state()))
        .findFirst();
  }

  private static List<Entity> list(Optional<Entity> entity) {
    return entity.stream().toList();
  }
}
