package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody and every place that one article names; answers what a phrase of it means. */
public final class Cast {
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(?:the|this|that|these|those|his|her|its|their|our|both)\\s");

  /** Sectors of those at home who are against their state. */
  private static final Set<String> RIVALS = Set.of("OPP", "REB", "SEP", "CVL", "PTY");

  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Scene scene;
  private final Entities entities;
  private final PhraseResolver phrases;
  private final Whereabouts whereabouts;

  Cast(Scene scene, Tools tools) {
    this.scene = scene;
    document = scene.document();
    mentions = scene.mentions();
    entities = tools.entities();
    phrases = new PhraseResolver(scene, tools);
    whereabouts = tools.whereabouts();
  }

  /**
   * Whom a phrase means.
   *
   * @param span the phrase in the article's text
   * @param speaker who speaks, when the phrase stands within a quotation, otherwise null
   * @param not who it cannot be, because he has another part in the same act
   * @return nobody where the phrase tells too little, several for lists and groups
   */
  public List<Entity> resolve(Span span, @Nullable Entity speaker, List<Entity> not) {
    return resolve(span, speaker, not, null);
  }

  /**
   * Whom a phrase means.
   *
   * @param where the state in which the act was done, where words of its clause tell it and it is
   *     one that people do where they are, otherwise null; see the other for the rest
   */
  public List<Entity> resolve(
      Span span, @Nullable Entity speaker, List<Entity> not, @Nullable String where) {
    return phrases.resolve(span, new Surroundings(speaker, not, where));
  }

  /** Whether a phrase is a mere pronoun. */
  public boolean isPronoun(Span span) {
    return phrases.isPronoun(span);
  }

  /** Whether a phrase means those who act: "each other". */
  public boolean isReciprocal(Span span) {
    return phrases.isReciprocal(span);
  }

  /** Whether a phrase is owned by a pronoun: "its foreign ministers". */
  public boolean isPronouns(Span span) {
    return phrases.isPronouns(span);
  }

  /** The place that a phrase names; the first known one in it. */
  public Optional<Place> place(Span span) {
    return sites(span).stream().map(Site::place).findFirst();
  }

  /** A place and where it is named. */
  public record Site(Span span, Place place) {}

  /** The known places named within a span, in the order of the text. */
  public List<Site> sites(Span within) {
    return document.matches().within(within).stream()
        .flatMap(m -> place(m).map(p -> new Site(m.span(), p)).stream())
        .toList();
  }

  /** The place that a phrase tells which names no known one: "there", "the Malian capital". */
  public Optional<Place> whereabouts(Span phrase) {
    int from = document.sentence(Whereabouts.firstSentence(phrase, document)).start();
    List<Place> towns =
        sites(new Span(Math.min(from, phrase.start()), phrase.start())).stream()
            .map(Site::place)
            .filter(p -> !isWholeState(p))
            .toList();
    return whereabouts.of(phrase, document, towns, document.opening().flatMap(this::place));
  }

  private boolean isWholeState(Place place) {
    return entities
        .state(place.state())
        .filter(s -> s.actor().name().equals(place.name()))
        .isPresent();
  }

  private Optional<Place> place(Match match) {
    Optional<Entry.Locality> locality = match.as(Entry.Locality.class);
    Optional<Entry.StateName> state =
        StateNames.of(match, document.day()).filter(s -> s.form() != Entry.Form.PEOPLE);
    if (state.isPresent()) {
      String iso3 = state.get().state().iso3();
      switch (state.get().form()) {
        case CAPITAL, METONYM -> {
          String words = match.span().of(document.text());
          return Optional.of(new Place(iso3, locality.map(Entry.Locality::name).orElse(words)));
        }
        case NAME -> {
          return Optional.of(new Place(iso3, state.get().state().name()));
        }
        default -> {}
      }
    }
    return locality.map(l -> new Place(l.state(), l.name()));
  }

  /** The source that a phrase names, as far as it can be told. */
  public Source source(Span span) {
    List<Entity> who = resolve(span, null, List.of());
    String words = span.of(document.text());
    if (who.isEmpty()) {
      return new Source(words, null, null);
    }
    Actor actor = who.get(0).actor();
    if (!isPronoun(span) && isIndefinite(words) && isSomebodyElse(actor, span)) {
      return new Source(words, null, null); // "diplomats" are not the one who was named last
    }
    boolean unnamed =
        actor.kind() == ActorKind.PERSON
            && Character.isLowerCase(actor.name().codePointAt(0))
            && !isPronoun(span); // "Kenyan officials" are more than "officials"
    boolean named =
        !unnamed
            && !phrases.isStaff(span)
            && actor.kind() != ActorKind.STATE
            && actor.kind() != ActorKind.POPULATION;
    return new Source(named ? actor.name() : words, actor.state(), actor.kind());
  }

  private static boolean isIndefinite(String words) {
    return !DEFINITE.matcher(words).lookingAt();
  }

  /** Whether somebody has a name that a phrase does not tell. */
  private boolean isSomebodyElse(Actor actor, Span phrase) {
    return actor.kind() == ActorKind.PERSON
        && Character.isUpperCase(actor.name().codePointAt(0))
        && named(phrase).stream().noneMatch(n -> n.entity().actor().isSameAs(actor));
  }

  /** The words at a place. */
  public String words(Span span) {
    return span.of(document.text());
  }

  /** The words of the article, in order. */
  public List<Token> tokens() {
    return document.tokens().all();
  }

  /** How often a span names offices, their holders, ministries, organs of states and bodies. */
  public int officials(Span within) {
    long titles =
        document.matches().within(within).stream()
            .filter(
                m ->
                    m.as(Entry.OfficeTitle.class).isPresent()
                        || m.as(Entry.Ministry.class).isPresent())
            .count();
    long named = mentions.within(within).stream().filter(m -> isOfficial(m.entity())).count();
    return (int) (titles + named);
  }

  private static boolean isOfficial(Entity entity) {
    return switch (entity.actor().kind()) {
      case GOVERNMENT, IGO, ARMED_GROUP -> true;
      case PERSON -> entity.office() != null;
      default -> false;
    };
  }

  /** The state that the article is written from, or mostly about. */
  public Optional<Entity> home() {
    return scene.setting().home();
  }

  /** The state that the article is mostly about beside those of some parties. */
  public Optional<Entity> mainOther(List<Entity> parties) {
    return scene
        .setting()
        .mainOther(parties.stream().map(Entity::side).collect(Collectors.toSet()));
  }

  /** The two states that the article is mostly about; nobody where they are not two. */
  public List<Entity> mainSides() {
    return scene.setting().mainSides(List.of());
  }

  /** The international body named last before a phrase; else the one that the article is about. */
  public Optional<Entity> lastBody(Span phrase) {
    return scene
        .coreference()
        .lastBefore(phrase, Fitting.kind(ActorKind.IGO))
        .or(() -> scene.setting().mainBody());
  }

  /** The court named last before a phrase. */
  public Optional<Entity> lastCourt(Span phrase) {
    return scene.coreference().lastBefore(phrase, e -> "JUD".equals(e.actor().sector()));
  }

  /** Whoever is against his own state at home and is named last before a phrase. */
  public Optional<Entity> lastRival(String state, Span phrase) {
    return scene
        .coreference()
        .lastBefore(phrase, e -> state.equals(e.actor().state()) && isRival(e));
  }

  /** Whether somebody is against those who govern his state: opposition, rebels, crowds. */
  public static boolean isRival(Entity entity) {
    String sector = entity.actor().sector();
    return sector != null && RIVALS.contains(sector);
  }

  /** People of a state who go by what a phrase calls them: "marchers". */
  public Entity people(String words, Entity state) {
    return Entity.of(
        new Actor(state.actor().state(), ActorKind.POPULATION, words, null, null, "CVL"));
  }

  /** A state by its code. */
  public Optional<Entity> state(@Nullable String iso3) {
    return entities.state(iso3);
  }

  /**
   * The same parties, with the states of a set in its place, of "the Baltic states" three, and
   * without states and bodies beside somebody who acts for them: "Australia's John Howard".
   *
   * @param others the other side of the act, of which no state of a set is
   */
  public List<Entity> singly(List<Entity> parties, List<Entity> others) {
    List<Entity> all =
        Entities.distinct(
            parties.stream()
                .flatMap(
                    party ->
                        entities
                            .singly(party, document.day())
                            .filter(e -> e.equals(party) || others.stream().noneMatch(e::equals)))
                .toList());
    return all.stream()
        .filter(each -> all.stream().noneMatch(person -> actsFor(person, each)))
        .toList();
  }

  /** Whether somebody acts for a state or body, so that it need not be told beside him. */
  private static boolean actsFor(Entity person, Entity of) {
    Actor actor = of.actor();
    boolean isOwn =
        actor.kind() == ActorKind.STATE
            && Objects.equals(actor.state(), person.actor().state())
            && !isRival(person);
    boolean isBody = actor.kind() == ActorKind.IGO || actor.kind() == ActorKind.NGO;
    return person.isPerson() && (isOwn || (isBody && actor.name().equals(person.actor().body())));
  }

  /** A name and whom it means. */
  public record Named(Span span, Entity entity) {}

  /** Everybody named within a span, adjectives included, in the order of the text. */
  public List<Named> named(Span within) {
    return mentions.within(within).stream().map(m -> new Named(m.span(), m.entity())).toList();
  }

  /** Whether two names follow each other in a list: "Chad, Mali and Niger". */
  public boolean isListed(Span name, Span next) {
    return Coordination.isListed(document.text(), name, next);
  }

  /** An agreement that the tables hold, and where it is named. */
  public record Known(Span span, Entry.Treaty treaty) {}

  /** The agreements named within a span, with their places. */
  public List<Known> treatiesIn(Span span) {
    return document.matches().within(span).stream()
        .flatMap(m -> m.as(Entry.Treaty.class).map(t -> new Known(m.span(), t)).stream())
        .toList();
  }

  /** The known names within a span. */
  public List<Match> names(Span span) {
    return document.matches().within(span);
  }

  /** The first one named within a span who is no mere adjective. */
  public Optional<Entity> first(Span within) {
    return mentions.within(within).stream()
        .filter(m -> !m.adjective())
        .findFirst()
        .map(NamedMention::entity);
  }

  /** The outlet or network that a span names. */
  public Optional<Entry.Outlet> outlet(Span within) {
    return document.matches().within(within).stream()
        .flatMap(m -> m.as(Entry.Outlet.class).stream())
        .findFirst();
  }
}
