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
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|both|these|those|two)\\s");

  /** A word in capitals within a phrase. */
  private static final Pattern REGIONAL =
      Pattern.compile("\\p{L}\\s\\p{Lu}|^(?!(?:The|Both|All|These)\\s)\\p{Lu}\\p{L}+\\s\\p{L}");

  private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:the|an?)\\s");

  /** "NUMSA", "AgriSA": no common word. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{3,8}|\\p{Lu}\\p{Ll}{1,6}\\p{Lu}{2,4}");

  private static final String POLICE = "COP";
  private static final String POLICE_FORCE = "police";

  private final Scene scene;
  private final Coreference coreference;
  private final OfficePhrases offices;
  private final Leaders leaders;
  private final Tools tools;

  NounPhrases(Scene scene, OfficePhrases offices, Leaders leaders, Tools tools) {
    this.scene = scene;
    this.offices = offices;
    this.leaders = leaders;
    this.tools = tools;
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
    Optional<Entity> several = several(tokens, side);
    if (several.isPresent()) {
      return List.of(several.get());
    }
    if (noun.isEmpty()) {
      return unknown(parts, qualifier, side, last);
    }
    if (noun.get().kind() == Nouns.Kind.BODY && scene.words(parts.head()).contains("-based ")) {
      return described(noun.get(), parts, tokens, around); // "the Vienna-based body"
    }
    if (noun.get().kind() == Nouns.Kind.GUEST || noun.get().kind() == Nouns.Kind.HOST) {
      return list(beside(noun.get(), parts, side, around));
    }
    Optional<Entity> named = named(noun.get(), tokens, side);
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

  /** "Rights groups", "the trade unions", unless they are of a body or group. */
  private Optional<Entity> several(List<Token> tokens, @Nullable String side) {
    String state = tools.entities().alpha3(side);
    return side != null && state == null
        ? Optional.empty()
        : tools
            .associations()
            .several(
                tokens, scene.document().text(), state, scene.setting().homeState().orElse(null));
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
      case STATES, RIVALS -> neighbours(parts, state);
      case NEIGHBOUR -> neighbour(parts, state);
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

  /** "The company", "the airline": the organisation named last. */
  private Optional<Entity> organisation(Parts parts) {
    boolean single =
        DEFINITE.matcher(scene.words(parts.whole())).lookingAt()
            && !scene.words(parts.head()).endsWith("s");
    return single
        ? coreference.lastBefore(parts.whole(), Fitting.kind(ActorKind.ORGANISATION, ActorKind.NGO))
        : Optional.empty();
  }

  /** "Its neighbours": others than the one whose they are; "the Gulf states" are that side. */
  private List<Entity> neighbours(Parts parts, String state) {
    List<Entity> own = tools.entities().state(state).stream().toList();
    List<Entity> others = parts.possessor() == null ? List.of() : states(parts.whole(), 2, own);
    return others.isEmpty() ? own : others;
  }

  /** "Its ally": the last state named that is another. */
  private List<Entity> neighbour(Parts parts, String state) {
    List<Entity> own = tools.entities().state(state).stream().toList();
    return parts.possessor() == null
        ? own
        : list(coreference.antecedent(parts.whole(), Fitting.kind(ActorKind.STATE), own));
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
      case LEADERS ->
          isOfRegion(parts)
              ? List.of()
              : orPersons(leaders.named(parts, number, around), parts, around);
      case PERSONS -> persons(parts, number, around);
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
          isBare(span) || isOfRegion(parts) ? List.of() : states(span, number, around.not());
      case COUNTRY -> list(country(parts, around));
      case NEIGHBOUR ->
          list(coreference.antecedent(span, Fitting.kind(ActorKind.STATE), around.not()));
      case BODY ->
          list(
              association(noun, tokens)
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
      case PERSON -> list(person(span, noun.word(), around));
      case STATE, STAFF, ORGAN -> bare(noun, parts, around);
      case FIGHTERS, REBELS ->
          List.of(fighters(noun, parts, tokens.size() == 1 ? noun.word() : name));
      case PEOPLE, FOLLOWERS ->
          List.of(actor(scene.stateAround(span).orElse(null), ActorKind.POPULATION, name, noun));
      case ORGANISATION -> list(association(noun, tokens).or(() -> organisation(parts)));
      case CRAFT, MEMBERS, GUEST, HOST, COUNTERPART, PREDECESSOR, SUCCESSOR, DOCUMENT, HOLDING ->
          List.of();
    };
  }

  /** "The two men"; of "men" alone nothing is known. */
  private List<Entity> persons(Parts parts, int number, Surroundings around) {
    String words = scene.words(parts.whole());
    return DEFINITE.matcher(words).lookingAt()
        ? orPersons(
            scene.groups().counted(parts.whole(), Fitting.ANYBODY, number, around.not()),
            parts,
            around)
        : List.of();
  }

  /** "South American leaders", without a number: no particular ones. */
  private boolean isOfRegion(Parts parts) {
    boolean counted = leaders.isCounted(parts);
    String words = scene.words(parts.head());
    return !counted
        && REGIONAL.matcher(words).find()
        && scene.mentions().within(parts.head()).isEmpty();
  }

  private List<Entity> orPersons(List<Entity> found, Parts parts, Surroundings around) {
    return found.isEmpty() ? leaders.persons(parts, around) : found;
  }

  private Optional<Entity> association(Nouns.Noun noun, List<Token> tokens) {
    String home = scene.setting().homeState().orElse(null);
    return tools.associations().of(noun, tokens, scene.document().text(), home);
  }

  /**
   * "The country": the state named last in the sentence, else as a pronoun would mean it; of "the
   * island nation" one that is such.
   */
  private Optional<Entity> country(Parts parts, Surroundings around) {
    Span span = parts.whole();
    Predicate<Entity> state = Fitting.kind(ActorKind.STATE);
    Optional<Predicate<String>> feature = tools.features().of(scene.words(parts.head()));
    if (feature.isEmpty()) {
      return coreference
          .nearest(span, state, around.not())
          .or(() -> coreference.antecedent(span, state, around.not()));
    }
    Predicate<Entity> such =
        e -> e.actor().state() != null && feature.get().test(e.actor().state());
    return coreference
        .nearest(span, state.and(such), around.not())
        .or(() -> coreference.antecedent(span, state.and(such), around.not()))
        .or(() -> scene.setting().home().filter(such).filter(around::allows))
        .or(() -> coreference.lastBefore(span, such).flatMap(scene::stateOf));
  }

  /** "The general": the last person, unless another one is called so. */
  private Optional<Entity> person(Span span, String word, Surroundings around) {
    Optional<Entity> last =
        coreference.antecedent(span, Fitting.person(Gender.PERSON), around.not());
    Callings callings = scene.callings();
    return last.filter(e -> callings.isCalled(e, word))
        .or(() -> callings.last(word, span, around.not()))
        .or(() -> last);
  }

  /** "His host" is of another side than he; "the guest" is from abroad, and a host from here. */
  private Optional<Entity> beside(
      Nouns.Noun noun, Parts parts, @Nullable String side, Surroundings around) {
    Predicate<Entity> fits = noun.kind() == Nouns.Kind.GUEST ? this::isAbroad : this::isAtHome;
    Predicate<Entity> other = e -> Fitting.ANYBODY.test(e) && !e.side().equals(side);
    return coreference.antecedent(
        parts.whole(), parts.possessor() == null || side == null ? fits : other, around.not());
  }

  /** "The opposition Green Alliance bloc": an organisation of which only the name is known. */
  private Optional<Entity> named(Nouns.Noun noun, List<Token> tokens, @Nullable String side) {
    boolean group =
        switch (noun.kind()) {
          case BODY, GROUP, ORGANISATION -> true;
          default -> false;
        };
    int end = tokens.size() - 1;
    int from = end;
    while (from > 0 && isNameLike(tokens.get(from - 1))) {
      from--;
    }
    Optional<String> state =
        Optional.ofNullable(tools.entities().alpha3(side)).or(scene.setting()::homeState);
    if (!group || from == end || tokens.get(end).capital() || state.isEmpty()) {
      return Optional.empty();
    }
    Span name = tokens.get(from).span().union(tokens.get(end - 1).span());
    ActorKind kind =
        noun.kind() == Nouns.Kind.GROUP ? ActorKind.ARMED_GROUP : ActorKind.ORGANISATION;
    return Optional.of(actor(state.get(), kind, scene.words(name), noun));
  }

  /** Whether a word is part of a name that no table knows. */
  private boolean isNameLike(Token token) {
    return Character.isUpperCase(scene.words(token.span()).codePointAt(0))
        && !tools.counts().isNumber(token.folded())
        && scene.mentions().overlapping(token.span()).isEmpty()
        && scene.document().matches().overlapping(token.span()).isEmpty()
        && !ARTICLE.matcher(token.folded() + " ").lookingAt()
        && tools.nouns().of(token.folded()).isEmpty();
  }

  private boolean isAbroad(Entity entity) {
    return Fitting.ANYBODY.test(entity) && !isAtHome(entity);
  }

  private boolean isAtHome(Entity entity) {
    return Fitting.ANYBODY.test(entity)
        && scene.setting().homeState().filter(entity.side()::equals).isPresent();
  }

  /** "Partners", "donors": no particular ones. */
  private boolean isBare(Span span) {
    return scene.document().tokens().within(span).size() == 1;
  }

  private List<Entity> states(Span span, int number, List<Entity> not) {
    return scene.statesOf(scene.groups().counted(span, e -> !e.side().isEmpty(), number, not));
  }

  /** "The rebels": the group named last; "rebels" may be any. */
  private Entity fighters(Nouns.Noun noun, Parts parts, String name) {
    boolean definite = scene.words(parts.whole()).toLowerCase(Locale.ROOT).startsWith("the ");
    return Optional.of(parts.whole())
        .filter(s -> definite)
        .flatMap(s -> coreference.lastBefore(s, NounPhrases::isUpInArms))
        .or(() -> noun.kind() == Nouns.Kind.REBELS ? scene.onlyGroup() : Optional.empty())
        .orElseGet(() -> actor(front(noun, parts), ActorKind.ARMED_GROUP, name, noun));
  }

  private static boolean isUpInArms(Entity entity) {
    return switch (entity.actor().kind()) {
      case ARMED_GROUP -> true;
      case ORGANISATION -> "REB".equals(entity.actor().sector());
      default -> false;
    };
  }

  /** Rebels are up in arms where the story is; of gunmen nothing is known. */
  private @Nullable String front(Nouns.Noun noun, Parts parts) {
    return noun.kind() == Nouns.Kind.REBELS ? scene.stateAround(parts.whole()).orElse(null) : null;
  }

  /** "The government", "the army": the same as before, else that of a state. */
  private List<Entity> bare(Nouns.Noun noun, Parts parts, Surroundings around) {
    Optional<Entity> body = scene.earlier().of(parts.head()).filter(e -> e.actor().state() == null);
    if (body.isPresent()) {
      return list(body);
    }
    return scene
        .stateOfBare(parts.whole(), parts.head(), around)
        .map(
            of ->
                noun.kind() == Nouns.Kind.STATE || noun.kind() == Nouns.Kind.STAFF
                    ? list(tools.entities().state(of))
                    : List.of(tools.entities().organ(of, force(noun, name(parts)), noun.sector())))
        .orElse(List.of());
  }

  private static List<Entity> list(Optional<Entity> entity) {
    return entity.stream().toList();
  }

  /** A word that no table holds: a thing of a state stands for it, a capital makes a name. */
  private List<Entity> unknown(
      Parts parts, @Nullable Match qualifier, @Nullable String side, Token last) {
    if (last.capital() && qualifier != null) {
      String name = scene.words(parts.head());
      String state = tools.entities().alpha3(side);
      return List.of(Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, null)));
    }
    return organisation(parts.head(), side)
        .map(List::of)
        .orElseGet(() -> side == null ? List.of() : scene.owner(side));
  }

  /** "The miners' union SNTM", "AgriSA": an organisation of which only the name is known. */
  private Optional<Entity> organisation(Span head, @Nullable String side) {
    List<Token> tokens = scene.document().tokens().within(head);
    Token last = tokens.get(tokens.size() - 1);
    String name = scene.words(last.span());
    boolean told =
        tokens.size() > 1
            && tools
                .nouns()
                .of(tokens.get(tokens.size() - 2).folded())
                .filter(n -> n.kind() == Nouns.Kind.ORGANISATION)
                .isPresent();
    Optional<String> state =
        Optional.ofNullable(tools.entities().alpha3(side)).or(scene.setting()::homeState);
    return ACRONYM.matcher(name).matches() || (told && last.capital())
        ? state.map(of -> Entity.of(new Actor(of, ActorKind.ORGANISATION, name, null, null, null)))
        : Optional.empty();
  }
}
