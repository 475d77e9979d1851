package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves one noun phrase of an article to whom it means. */
final class PhraseResolver {
  /** Where a phrase's head ends and what qualifies it begins. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\s(?:of|in|from|for|who|which|that|at|to|on|with|by|against|near|under|over|behind|outside|about|representing|including)\\s|,\\s|\\(|\\s[–—-]\\s");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\s|s['’]\\s");
  private static final Pattern POSSESSIVE_PRONOUN =
      Pattern.compile("^(his|her|its|their|our|my)\\s", Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final List<NamedMention> mentions;
  private final Coreference coreference;
  private final Tools tools;

  PhraseResolver(Document document, List<NamedMention> mentions, Tools tools) {
    this.document = document;
    this.mentions = List.copyOf(mentions);
    this.coreference = new Coreference(document, mentions, tools.subjects());
    this.tools = tools;
  }

  /** The tables and resolvers that every article shares. */
  record Tools(
      Entities entities,
      OfficeResolver offices,
      Nouns nouns,
      Pronouns pronouns,
      NameWords words,
      Subjects subjects) {}

  /**
   * What the surroundings of a phrase tell.
   *
   * @param speaker who speaks, when the phrase stands within a quotation
   * @param not who it cannot be, because he has another part in the same act
   */
  record Surroundings(@Nullable Entity speaker, List<Entity> not) {}

  /** A phrase in its parts, all as spans of the article. */
  private record Parts(Span whole, Span head, @Nullable Span possessor, @Nullable Span tail) {}

  /** The state that the article is written from or mostly about. */
  Optional<Entity> home() {
    return coreference.homeState().flatMap(s -> tools.entities().state(s));
  }

  Optional<Entity> state(@Nullable String iso3) {
    return tools.entities().state(iso3);
  }

  /** Whom the phrase at {@code span} means; nobody where it tells too little. */
  List<Entity> resolve(Span span, Surroundings around) {
    Span trimmed = trim(span);
    if (trimmed.length() == 0) {
      return List.of();
    }
    String folded = trimmed.of(document.text()).toLowerCase(Locale.ROOT);
    Optional<Pronouns.Pronoun> pronoun = tools.pronouns().of(folded);
    if (pronoun.isPresent()) {
      return pronoun(pronoun.get(), trimmed, around);
    }
    List<Span> parts = Coordination.split(document, trimmed);
    if (parts.size() > 1) {
      List<Entity> all = new ArrayList<>();
      parts.forEach(p -> all.addAll(single(p, around)));
      return Entities.distinct(all);
    }
    return single(trimmed, around);
  }

  private Span trim(Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.') {
      end--;
    }
    return new Span(start, end);
  }

  private List<Entity> pronoun(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    Entity speaker = around.speaker();
    if (pronoun.person() == 1 && speaker != null) {
      return pronoun.plural()
          ? stateOf(speaker).map(List::of).orElse(List.of(speaker))
          : List.of(speaker);
    }
    if (pronoun.person() == 0) {
      return coreference.directlyBefore(span).map(List::of).orElse(List.of());
    }
    if (pronoun.person() != 3) {
      return List.of();
    }
    if (pronoun.plural()) {
      return plural(span, around);
    }
    return coreference
        .antecedent(
            span,
            pronoun.gender() == Gender.NEUTER
                ? e -> !e.isPerson() && e.actor().kind() != ActorKind.MEDIA
                : Coreference.person(pronoun.gender()),
            around.not())
        .map(List::of)
        .orElse(List.of());
  }

  private List<Entity> plural(Span span, Surroundings around) {
    int sentence = document.sentenceAt(span.start());
    Span near = document.sentence(Math.max(0, sentence - 1)).union(document.sentence(sentence));
    Optional<Entity> group =
        coreference.antecedent(
            span,
            e -> e.gender() == Gender.PLURAL || Coreference.kind(ActorKind.ARMED_GROUP).test(e),
            around.not());
    if (group.isPresent()) {
      return List.of(group.get());
    }
    List<Entity> pair = coreference.group(span, e -> !e.side().isEmpty(), 2);
    boolean close =
        mentions.stream().anyMatch(m -> near.contains(m.span()) && pair.contains(m.entity()));
    return close ? pair : List.of();
  }

  /** The state or body of somebody, as an entity of its own. */
  private Optional<Entity> stateOf(Entity entity) {
    boolean partOfState = entity.isPerson() || entity.actor().kind() == ActorKind.GOVERNMENT;
    if (!partOfState) {
      return Optional.of(entity);
    }
    return tools.entities().state(entity.actor().state());
  }

  private List<Entity> single(Span span, Surroundings around) {
    Parts parts = parts(span);
    Optional<Entity> named = named(parts.head());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    String side = side(parts, around);
    Optional<Match> last =
        document.matchesIn(parts.head()).stream().max(Comparator.comparing(Match::span));
    if (last.isPresent()) {
      Span rest = trim(new Span(last.get().span().end(), parts.head().end()));
      return rest.length() == 0
          ? byMatch(last.get(), parts, side, around)
          : byNoun(parts, last.get(), side, around);
    }
    return byNoun(parts, null, side, around);
  }

  private Parts parts(Span span) {
    String text = document.text();
    int cut = cutAfter(span);
    Span head = trim(new Span(span.start(), cut));
    Span tail = cut < span.end() ? new Span(cut, span.end()) : null;
    Matcher pronoun = POSSESSIVE_PRONOUN.matcher(head.of(text));
    if (pronoun.find()) {
      Span possessor = new Span(head.start(), head.start() + pronoun.end(1));
      return new Parts(span, trim(new Span(possessor.end(), head.end())), possessor, tail);
    }
    Matcher possessive = POSSESSIVE.matcher(head.of(text));
    int from = -1;
    while (possessive.find()) {
      from = possessive.end();
    }
    if (from > 0 && from < head.length()) {
      Span possessor = trim(new Span(head.start(), head.start() + from));
      Span owned = trim(new Span(head.start() + from, head.end()));
      return new Parts(span, owned, withoutMark(possessor), tail);
    }
    return new Parts(span, head, null, tail);
  }

  private Span withoutMark(Span possessor) {
    String text = possessor.of(document.text());
    int end = text.endsWith("'s") || text.endsWith("’s") ? possessor.end() - 2 : possessor.end();
    return trim(new Span(possessor.start(), end));
  }

  /** Where the head ends: before the first preposition or comma that no known name covers. */
  private int cutAfter(Span span) {
    Matcher m = CUT.matcher(span.of(document.text()));
    while (m.find()) {
      Span at = new Span(span.start() + m.start(), span.start() + m.end());
      boolean covered =
          document.matches().stream()
                  .anyMatch(k -> k.span().overlaps(at) && k.span().start() < at.start())
              || mentions.stream()
                  .anyMatch(k -> k.span().overlaps(at) && k.span().start() < at.start());
      if (!covered && m.start() > 0) {
        return at.start();
      }
    }
    return span.end();
  }

  /** The person or other named one that the head ends with. */
  private Optional<Entity> named(Span head) {
    return mentions.stream()
        .filter(m -> head.overlaps(m.span()) && m.span().end() >= head.end() && !m.adjective())
        .max(Comparator.comparing(NamedMention::span))
        .map(NamedMention::entity)
        .or(
            () ->
                mentions.stream()
                    .filter(m -> head.contains(m.span()) && m.entity().isPerson())
                    .max(Comparator.comparing(NamedMention::span))
                    .map(NamedMention::entity));
  }

  /** The state, body or group that a phrase belongs to, as a code or name; null if untold. */
  private @Nullable String side(Parts parts, Surroundings around) {
    String inHead = sideIn(parts.head());
    if (inHead != null) {
      return inHead;
    }
    Span possessor = parts.possessor();
    if (possessor != null) {
      List<Entity> owner = resolve(possessor, around);
      if (!owner.isEmpty() && !owner.get(0).side().isEmpty()) {
        return owner.get(0).side();
      }
    }
    return parts.tail() == null ? null : sideIn(parts.tail());
  }

  private @Nullable String sideIn(Span span) {
    for (Match match : document.matchesIn(span)) {
      String side = side(match);
      if (side != null) {
        return side;
      }
    }
    return mentions.stream()
        .filter(m -> span.contains(m.span()) && !m.entity().side().isEmpty())
        .map(m -> m.entity().side())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String side(Match match) {
    return StateNames.of(match, document.day())
        .map(s -> s.state().iso3())
        .or(() -> match.as(Entry.Body.class).map(Entry.Body::name))
        .or(() -> match.as(Entry.Organ.class).map(Entry.Organ::state))
        .or(() -> match.as(Entry.Group.class).map(Entry.Group::name))
        .or(() -> match.as(Entry.Locality.class).map(Entry.Locality::state))
        .orElse(null);
  }

  /** The phrase ends with a known name that is no mention of its own: an office, a ministry. */
  private List<Entity> byMatch(
      Match match, Parts parts, @Nullable String side, Surroundings around) {
    List<Entry.OfficeTitle> titles = match.all(Entry.OfficeTitle.class);
    if (!titles.isEmpty()) {
      return office(titles, match, parts, side, around);
    }
    Optional<Entry.Ministry> ministry = match.as(Entry.Ministry.class);
    if (ministry.isPresent()) {
      return ministry(ministry.get(), parts, side);
    }
    Optional<Entry.StateName> state = StateNames.of(match, document.day());
    if (state.isPresent()) {
      return List.of(tools.entities().state(state.get().state()));
    }
    Optional<Entry.Locality> place = match.as(Entry.Locality.class);
    if (place.isPresent()) {
      return tools.entities().state(place.get().state()).map(List::of).orElse(List.of());
    }
    return match.as(Entry.Body.class).map(b -> List.of(tools.entities().body(b))).orElse(List.of());
  }

  private List<Entity> ministry(Entry.Ministry ministry, Parts parts, @Nullable String side) {
    String state = tools.entities().alpha3(side);
    if (side != null && state == null) {
      return owner(side);
    }
    if (side == null && parts.head().of(document.text()).endsWith("s")) {
      return states(coreference.group(parts.whole(), e -> !e.side().isEmpty(), 2));
    }
    String of =
        state != null
            ? state
            : coreference
                .lastBefore(
                    parts.whole(),
                    e -> e.actor().state() != null && !e.actor().kind().equals(ActorKind.MEDIA))
                .map(e -> e.actor().state())
                .or(coreference::homeState)
                .orElse(null);
    return of == null
        ? List.of()
        : List.of(tools.entities().organ(of, ministry.name(), ministry.sector()));
  }

  /** The body or group with this name. */
  private List<Entity> owner(String side) {
    Optional<Entity> state = tools.entities().state(side);
    if (state.isPresent()) {
      return List.of(state.get());
    }
    return mentions.stream()
        .map(NamedMention::entity)
        .filter(e -> e.actor().name().equals(side))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private List<Entity> office(
      List<Entry.OfficeTitle> titles,
      Match match,
      Parts parts,
      @Nullable String side,
      Surroundings around) {
    List<String> sides = side == null ? List.of() : sides(parts, side);
    if (sides.size() > 1) {
      List<Entity> all = new ArrayList<>();
      sides.forEach(s -> all.addAll(holder(titles, match, s)));
      return all;
    }
    if (side != null && isPlural(match) && tools.entities().alpha3(side) == null) {
      return owner(side);
    }
    if (side != null) {
      Set<Office> offices = tools.offices().offices(titles, side);
      Optional<Entity> named =
          tools
              .offices()
              .named(coreference, parts.whole(), offices, side)
              .filter(e -> isFree(e, around));
      return named.isPresent() && !isSingle(titles, side)
          ? List.of(named.get())
          : holder(titles, match, side);
    }
    Set<Office> offices = tools.offices().offices(titles, null);
    if (isPlural(match)) {
      List<Entity> group =
          coreference.group(parts.whole(), e -> tools.offices().holds(e, offices), 3);
      return group.isEmpty()
          ? coreference.group(parts.whole(), e -> e.isPerson() && !e.side().isEmpty(), 2)
          : group;
    }
    Optional<Entity> named = tools.offices().named(coreference, parts.whole(), offices, null);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    boolean ofMinistry =
        document.matchesIn(parts.head()).stream()
            .anyMatch(m -> m.as(Entry.Ministry.class).isPresent());
    Optional<String> home = ofMinistry ? coreference.homeState() : Optional.empty();
    if (home.isPresent()) {
      return holder(titles, match, home.get());
    }
    if (!tools.offices().isSingle(offices)) {
      return list(
          coreference.antecedent(parts.whole(), Coreference.person(Gender.PERSON), around.not()));
    }
    return coreference
        .lastBefore(parts.whole(), e -> e.actor().kind() == ActorKind.STATE)
        .map(e -> holder(titles, match, e.side()))
        .orElse(List.of());
  }

  private boolean isPlural(Match match) {
    String words = match.span().of(document.text());
    return words.endsWith("s") || words.contains("s of ");
  }

  private boolean isSingle(List<Entry.OfficeTitle> titles, String side) {
    return tools
        .offices()
        .holder(side, tools.offices().offices(titles, side), document)
        .isPresent();
  }

  private static boolean isFree(Entity entity, Surroundings around) {
    return around.not().stream().noneMatch(n -> n.actor().isSameAs(entity.actor()));
  }

  /** All sides of "the French and German foreign ministers", "the presidents of A and B". */
  private List<String> sides(Parts parts, String first) {
    List<String> sides = new ArrayList<>(List.of(first));
    List<Match> all = new ArrayList<>(document.matchesIn(parts.head()));
    if (parts.tail() != null) {
      all.addAll(document.matchesIn(parts.tail()));
    }
    boolean plural = parts.head().of(document.text()).endsWith("s");
    for (Match match : all) {
      Optional<Entry.StateName> state = StateNames.of(match, document.day());
      if (plural && state.isPresent() && !sides.contains(state.get().state().iso3())) {
        sides.add(state.get().state().iso3());
      }
    }
    return sides;
  }

  private List<Entity> holder(List<Entry.OfficeTitle> titles, Match match, String side) {
    Set<Office> offices = tools.offices().offices(titles, side);
    Optional<Entity> holder = tools.offices().holder(side, offices, document);
    if (holder.isPresent()) {
      return List.of(holder.get());
    }
    Office office = offices.isEmpty() ? null : offices.iterator().next();
    String title = match.span().of(document.text());
    return List.of(tools.entities().person(title, side, office, title, Gender.PERSON, List.of()));
  }

  /** The phrase ends with a common noun, or with a word that no table holds. */
  private List<Entity> byNoun(
      Parts parts, @Nullable Match qualifier, @Nullable String side, Surroundings around) {
    List<Token> tokens = document.tokensIn(parts.head());
    if (tokens.isEmpty()) {
      return List.of();
    }
    Token lastToken = tokens.get(tokens.size() - 1);
    if (lastToken.folded().equals("counterpart")
        || lastToken.folded().equals("counterparts")
        || lastToken.folded().equals("colleague")) {
      return counterpart(parts, side, around);
    }
    Optional<Nouns.Noun> noun = tools.nouns().of(lastToken.folded());
    if (noun.isEmpty()) {
      return unknown(parts, qualifier, side, lastToken);
    }
    return side == null
        ? described(noun.get(), parts, tokens, around)
        : owned(noun.get(), parts, side);
  }

  /** "His Kazakh counterpart": whoever holds there the office that the other one holds here. */
  private List<Entity> counterpart(Parts parts, @Nullable String side, Surroundings around) {
    Optional<Entity> other =
        around.not().stream()
            .filter(e -> e.office() != null)
            .findFirst()
            .or(
                () ->
                    coreference.antecedent(
                        parts.whole(), e -> e.isPerson() && e.office() != null, List.of()));
    Office office = other.map(Entity::office).orElse(null);
    String inHead = sideIn(parts.head());
    String of = inHead != null ? inHead : parts.tail() == null ? null : sideIn(parts.tail());
    if (of == null || office == null) {
      return of == null || side == null ? List.of() : owner(of);
    }
    Optional<Entity> holder = tools.offices().holder(of, java.util.EnumSet.of(office), document);
    return holder.map(List::of).orElseGet(() -> owner(of));
  }

  /** A noun with a state, body or group: "Congolese troops", "Hamas negotiators". */
  private List<Entity> owned(Nouns.Noun noun, Parts parts, String side) {
    String state = tools.entities().alpha3(side);
    if (state == null) {
      List<Entity> owner = owner(side);
      boolean within =
          Set.of(
                  Nouns.Kind.STATE,
                  Nouns.Kind.ORGAN,
                  Nouns.Kind.FIGHTERS,
                  Nouns.Kind.BODY,
                  Nouns.Kind.GROUP,
                  Nouns.Kind.COUNTRY)
              .contains(noun.kind());
      return within ? owner : List.of();
    }
    String name = parts.head().of(document.text());
    return switch (noun.kind()) {
      case STATE, COUNTRY, STATES, PERSONS, PERSON ->
          tools.entities().state(state).map(List::of).orElse(List.of());
      case ORGAN, BODY -> List.of(tools.entities().organ(state, name, noun.sector()));
      case FIGHTERS, GROUP -> List.of(actor(state, ActorKind.ARMED_GROUP, name, noun.sector()));
      case PEOPLE -> List.of(actor(state, ActorKind.POPULATION, name, noun.sector()));
      case ORGANISATION -> List.of(actor(state, ActorKind.ORGANISATION, name, noun.sector()));
    };
  }

  private static Entity actor(@Nullable String state, ActorKind kind, String name, String sector) {
    return Entity.of(new Actor(state, kind, name, null, null, sector));
  }

  /** A noun alone: "the two leaders", "the island", "the bloc", "protesters". */
  private List<Entity> described(
      Nouns.Noun noun, Parts parts, List<Token> tokens, Surroundings around) {
    Span span = parts.whole();
    int most = tokens.stream().anyMatch(t -> t.folded().equals("three")) ? 3 : 2;
    return switch (noun.kind()) {
      case PERSONS -> coreference.group(span, e -> e.isPerson() && !e.side().isEmpty(), most);
      case STATES -> states(coreference.group(span, e -> !e.side().isEmpty(), most));
      case COUNTRY ->
          list(coreference.antecedent(span, Coreference.kind(ActorKind.STATE), around.not()));
      case BODY -> list(coreference.lastBefore(span, Coreference.kind(ActorKind.IGO)));
      case GROUP ->
          list(
              coreference.lastBefore(
                  span, Coreference.kind(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION)));
      case PERSON ->
          list(coreference.antecedent(span, Coreference.person(Gender.PERSON), around.not()));
      case STATE, ORGAN -> homeOrgan(noun, parts);
      case FIGHTERS ->
          List.of(
              actor(null, ActorKind.ARMED_GROUP, parts.head().of(document.text()), noun.sector()));
      case PEOPLE -> List.of(people(noun, parts));
      case ORGANISATION -> List.of();
    };
  }

  /** Protesters, prisoners, residents without a state: those of the article's home. */
  private Entity people(Nouns.Noun noun, Parts parts) {
    String home = coreference.homeState().orElse(null);
    return actor(home, ActorKind.POPULATION, parts.head().of(document.text()), noun.sector());
  }

  /**
   * "The government", "the army": that of the state that the sentence or the one before is about.
   */
  private List<Entity> homeOrgan(Nouns.Noun noun, Parts parts) {
    Optional<String> state =
        coreference
            .inSentence(parts.whole(), Coreference.kind(ActorKind.STATE))
            .map(e -> e.actor().state())
            .or(coreference::homeState);
    if (state.isEmpty()) {
      return List.of();
    }
    return noun.kind() == Nouns.Kind.STATE
        ? list(tools.entities().state(state.get()))
        : List.of(
            tools.entities().organ(state.get(), parts.head().of(document.text()), noun.sector()));
  }

  private List<Entity> states(List<Entity> entities) {
    List<Entity> states = new ArrayList<>();
    entities.forEach(e -> states.add(stateOf(e).orElse(e)));
    return Entities.distinct(states);
  }

  private static List<Entity> list(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
  }

  /** A word that no table holds: a thing of a state stands for it, a capital makes a name. */
  private List<Entity> unknown(
      Parts parts, @Nullable Match qualifier, @Nullable String side, Token last) {
    if (last.capital() && qualifier != null) {
      String name = parts.head().of(document.text());
      String state = tools.entities().alpha3(side);
      return List.of(Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, null)));
    }
    return side == null ? List.of() : owner(side);
  }
}
