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
          Nouns.Kind.BODY,
          Nouns.Kind.GROUP,
          Nouns.Kind.COUNTRY);

  /** "NUMSA", "AgriSA": no common word. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{3,8}|\\p{Lu}\\p{Ll}{1,6}\\p{Lu}{2,4}");

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
    if (noun.isEmpty()) {
      return unknown(parts, qualifier, side, last);
    }
    if (noun.get().kind() == Nouns.Kind.BODY && scene.words(parts.head()).contains("-based ")) {
      return described(noun.get(), parts, tokens, around); // "the Vienna-based body"
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
    String name = scene.words(parts.head());
    return switch (noun.kind()) {
      case STATES -> neighbours(parts, state);
      case NEIGHBOUR -> neighbour(parts, state);
      case STATE, STAFF, COUNTRY, PERSONS, LEADERS, PERSON, COUNTERPART, DOCUMENT, HOLDING ->
          tools.entities().state(state).stream().toList();
      case ORGAN, CRAFT, BODY -> List.of(tools.entities().organ(state, name, noun.sector()));
      case FIGHTERS, REBELS, GROUP -> List.of(actor(state, ActorKind.ARMED_GROUP, name, noun));
      case PEOPLE -> List.of(actor(state, ActorKind.POPULATION, name, noun));
      case ORGANISATION -> List.of(actor(state, ActorKind.ORGANISATION, name, noun));
    };
  }

  /** "Renamo men", "supporters of the front": the group, but not a body of states. */
  private List<Entity> peopleOf(Nouns.Noun noun, String side) {
    boolean people = noun.kind() == Nouns.Kind.PERSONS || noun.kind() == Nouns.Kind.PEOPLE;
    return people
        ? scene.owner(side).stream().filter(e -> e.actor().kind() != ActorKind.IGO).toList()
        : List.of();
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
    String name = scene.words(parts.head());
    int number = tools.counts().of(tokens).orElse(2);
    return switch (noun.kind()) {
      case LEADERS -> leaders.named(parts, number, around);
      case PERSONS -> scene.groups().counted(span, Fitting.ANYBODY, number, around.not());
      case STATES -> isBare(span) ? List.of() : states(span, number, around.not());
      case COUNTRY -> list(country(span, around));
      case NEIGHBOUR ->
          list(coreference.antecedent(span, Fitting.kind(ActorKind.STATE), around.not()));
      case BODY ->
          list(
              association(noun, tokens)
                  .or(() -> scene.body(span, tokens.get(tokens.size() - 1).folded()))
                  .or(() -> coreference.lastBefore(span, Fitting.kind(ActorKind.IGO))));
      case GROUP ->
          list(
              coreference.lastBefore(
                  span, Fitting.kind(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION)));
      case PERSON -> list(person(span, noun.word(), around));
      case STATE, STAFF, ORGAN -> bare(noun, parts, around);
      case FIGHTERS, REBELS ->
          List.of(fighters(noun, parts, tokens.size() == 1 ? noun.word() : name));
      case PEOPLE ->
          List.of(actor(scene.stateAround(span).orElse(null), ActorKind.POPULATION, name, noun));
      case ORGANISATION -> list(association(noun, tokens));
      case CRAFT, COUNTERPART, DOCUMENT, HOLDING -> List.of();
    };
  }

  private Optional<Entity> association(Nouns.Noun noun, List<Token> tokens) {
    String home = scene.setting().homeState().orElse(null);
    return tools.associations().of(noun, tokens, scene.document().text(), home);
  }

  /** "The country": the state named last in the sentence, else as a pronoun would mean it. */
  private Optional<Entity> country(Span span, Surroundings around) {
    Predicate<Entity> state = Fitting.kind(ActorKind.STATE);
    return coreference
        .nearest(span, state, around.not())
        .or(() -> coreference.antecedent(span, state, around.not()));
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
        .flatMap(s -> coreference.lastBefore(s, Fitting.kind(ActorKind.ARMED_GROUP)))
        .or(() -> noun.kind() == Nouns.Kind.REBELS ? scene.onlyGroup() : Optional.empty())
        .orElseGet(() -> actor(front(noun, parts), ActorKind.ARMED_GROUP, name, noun));
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
                    : List.of(tools.entities().organ(of, scene.words(parts.head()), noun.sector())))
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
