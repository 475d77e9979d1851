package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One article's names and what can be told from them of the sides in a phrase. */
final class Scene {
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|both|all|these|those)\\s");

  private static final Pattern INDEFINITE = Pattern.compile("(?i)(?:an?|one|another)\\s");

  private static final Pattern INDEFINITE_BEFORE =
      Pattern.compile("(?i)(?<![\\p{L}])(?:an?|another)\\s$");

  private static final int INDEFINITE_REACH = 10;

  /** Sentences before one that still tell who fights in it. */
  private static final int NEAR = 2;

  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Coreference coreference;
  private final Groups groups;
  private final Setting setting;
  private final Entities entities;
  private final EarlierOwners earlier;
  private final Callings callings;
  private final Subjects subjects;

  Scene(Document document, SpanIndex<NamedMention> mentions, Tools tools) {
    callings = new Callings(document, mentions);
    this.document = document;
    this.mentions = mentions;
    this.entities = tools.entities();
    subjects = tools.subjects();
    earlier = new EarlierOwners(document, mentions);
    Prominence prominence = new Prominence(document, mentions);
    EarlierNames names = EarlierNames.of(document, mentions);
    coreference = new Coreference(names, tools);
    groups = new Groups(names, prominence);
    setting = new Setting(document, mentions, prominence, tools);
  }

  Document document() {
    return document;
  }

  SpanIndex<NamedMention> mentions() {
    return mentions;
  }

  /** What persons are called where they are named. */
  Callings callings() {
    return callings;
  }

  /** Whom singulars refer to. */
  Coreference coreference() {
    return coreference;
  }

  /** Whom plurals refer to. */
  Groups groups() {
    return groups;
  }

  /** What the article is about. */
  Setting setting() {
    return setting;
  }

  String words(Span span) {
    return span.of(document.text());
  }

  /** The span without marks around it; a full stop behind it may belong to an abbreviation. */
  Span trim(Span span) {
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

  /** The body that publishes the article, for which "we" and "the Heads" stand. */
  Optional<Entity> publisher() {
    return document.publishingBody().map(entities::body);
  }

  /** The first state, body or group that a span names, as a code or name; null if none. */
  @Nullable String sideIn(Span span) {
    for (Match match : document.matches().within(span)) {
      String side = side(document, match);
      if (side != null) {
        return side;
      }
    }
    return mentions.within(span).stream()
        .map(m -> m.entity().side())
        .filter(side -> !side.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The state, body or group that a known name tells, as a code or name; null if none. */
  static @Nullable String side(Document document, Match match) {
    return StateNames.of(match, document.day())
        .map(s -> s.state().iso3())
        .or(() -> match.as(Entry.Body.class).map(Entry.Body::name))
        .or(() -> match.as(Entry.Organ.class).map(Entry.Organ::state))
        .or(() -> match.as(Entry.Group.class).map(Entry.Group::name))
        .or(() -> match.as(Entry.Locality.class).map(Entry.Locality::state))
        .filter(side -> !side.isEmpty())
        .orElse(null);
  }

  /** The state, body or group with this code or name. */
  List<Entity> owner(String side) {
    Optional<Entity> state = entities.state(side);
    if (state.isPresent()) {
      return List.of(state.get());
    }
    return mentions.all().stream()
        .map(NamedMention::entity)
        .filter(e -> e.actor().name().equals(side))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * The ministry that "it" means: the one that its sentence, or the one before where it opens its
   * sentence, has for its first subject.
   */
  Optional<Span> ministryBefore(Span pronoun) {
    int sentence = document.sentenceAt(pronoun.start());
    int start = document.sentence(sentence).start();
    boolean opens = document.tokens().within(new Span(start, pronoun.start())).isEmpty();
    if (opens && sentence > 0) {
      Span last = document.sentence(sentence - 1);
      return firstMinistry(last.start(), last.end());
    }
    return firstMinistry(start, pronoun.start());
  }

  /**
   * The phrase for a person without a name that opens the sentence before that of a pronoun, where
   * neither sentence names a person before it.
   */
  Optional<Span> unnamedBefore(Span pronoun) {
    int sentence = document.sentenceAt(pronoun.start());
    if (sentence == 0) {
      return Optional.empty();
    }
    int start = document.sentence(sentence - 1).start();
    boolean named =
        mentions.within(new Span(start, pronoun.start())).stream()
            .anyMatch(m -> m.entity().isPerson() && !document.isQuotedApart(m.span(), pronoun));
    return named
        ? Optional.empty()
        : subjects.opening(document.text(), document.sentence(sentence - 1));
  }

  private Optional<Span> firstMinistry(int start, int end) {
    List<Match> matches = start < end ? document.matches().within(new Span(start, end)) : List.of();
    for (Match match : matches) {
      String words = words(match.span());
      boolean several = words.endsWith("s") && !words.endsWith("ss"); // "troops" are no "it"
      boolean subject = !several && subjects.isSubject(document.text(), match.span());
      if (subject && match.as(Entry.Ministry.class).isPresent()) {
        return Optional.of(new Span(start, match.span().end()));
      }
      if (subject) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whoever owned the noun of a phrase where it stood before. */
  EarlierOwners earlier() {
    return earlier;
  }

  /** The last body before a phrase that has the word in its name: "the court", "the bank". */
  Optional<Entity> body(Span phrase, String word) {
    return coreference.lastBefore(
        phrase,
        e ->
            e.actor().kind() == ActorKind.IGO
                && Token.of(e.actor().name()).stream().anyMatch(t -> t.folded().equals(word)));
  }

  /**
   * The state of "the government", "the army": of the ministry that writes "the Government" of its
   * own, of the one before with that noun, of one named last before it in its sentence unless that
   * has another part in the act, of the group that it is up against, of the place, else of the
   * home.
   */
  Optional<String> stateOfBare(Span phrase, Span head, Surroundings around) {
    return titled(head)
        .or(() -> earlier.of(head).map(e -> e.actor().state()))
        .or(() -> lastInSentence(phrase, around))
        .or(() -> foughtBy(around.not()))
        .or(() -> front(phrase, head))
        .or(() -> there(head, around))
        .or(() -> isArmy(head) ? Optional.empty() : PlaceBefore.state(document, phrase, head))
        .or(setting::homeState);
  }

  /** Of those who act where they are, the state of the place; an army may be in another's. */
  private Optional<String> there(Span head, Surroundings around) {
    return Optional.ofNullable(around.where())
        .filter(state -> !isArmy(head) || setting.homeState().filter(this::isNamed).isEmpty());
  }

  private boolean isNamed(String state) {
    return mentions.all().stream()
        .anyMatch(m -> m.entity().side().equals(state) && !document.isDateline(m.span()));
  }

  /** "The Ministry", as one writes of oneself, is that of the state whose ministry writes. */
  private Optional<String> titled(Span head) {
    List<Token> tokens = document.tokens().within(head);
    boolean title = !tokens.isEmpty() && tokens.get(tokens.size() - 1).capital();
    return title ? ownState() : Optional.empty();
  }

  /** In a ministry's own release "the President" is that of its state, whoever called on him. */
  Optional<String> ownState() {
    return document.isOfMinistry() ? document.publishingState() : Optional.empty();
  }

  /** "The army", "both armies": some who were told of before. */
  boolean isDefinite(Span phrase) {
    return DEFINITE.matcher(phrase.of(document.text())).lookingAt();
  }

  /** "A former minister": nobody who was named before. */
  boolean isIndefinite(Span phrase) {
    String text = document.text();
    return INDEFINITE.matcher(phrase.of(text)).lookingAt()
        || INDEFINITE_BEFORE
            .matcher(text.substring(Math.max(0, phrase.start() - INDEFINITE_REACH), phrase.start()))
            .find();
  }

  /** The armed group that the article names, where it names one alone. */
  Optional<Entity> onlyGroup() {
    List<Entity> groups =
        Entities.distinct(
            mentions.all().stream()
                .map(NamedMention::entity)
                .filter(e -> e.actor().kind() == ActorKind.ARMED_GROUP)
                .toList());
    return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
  }

  /** The state of the last place named in the sentence before a phrase, of the act, else home. */
  Optional<String> stateAround(Span phrase, Surroundings around) {
    int from = document.sentence(document.sentenceAt(phrase.start())).start();
    return document.matches().within(new Span(from, Math.max(from, phrase.start()))).stream()
        .filter(m -> !document.isDateline(m.span()))
        .flatMap(m -> m.as(Entry.Locality.class).stream())
        .map(Entry.Locality::state)
        .filter(Objects::nonNull)
        .reduce((a, b) -> b)
        .or(() -> Optional.ofNullable(around.where()))
        .or(setting::homeState);
  }

  /** Of "the army", where a group has been told of just before, the state that it fights. */
  private Optional<String> front(Span phrase, Span head) {
    int sentence = document.sentenceAt(phrase.start());
    int from = document.sentence(Math.max(0, sentence - NEAR)).start();
    return isArmy(head)
        ? mentions.within(new Span(from, Math.max(from, phrase.start()))).stream()
            .map(NamedMention::entity)
            .filter(e -> e.actor().kind() == ActorKind.ARMED_GROUP && e.actor().state() != null)
            .map(e -> e.actor().state())
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  private boolean isArmy(Span head) {
    return document.matches().within(head).stream()
        .flatMap(m -> m.as(Entry.Ministry.class).stream())
        .anyMatch(m -> "MIL".equals(m.sector()));
  }

  private static Optional<String> foughtBy(List<Entity> others) {
    return others.stream()
        .filter(e -> e.actor().kind() == ActorKind.ARMED_GROUP)
        .flatMap(e -> Optional.ofNullable(e.actor().state()).stream())
        .findFirst();
  }

  private Optional<String> lastInSentence(Span phrase, Surroundings around) {
    int start = document.sentence(document.sentenceAt(phrase.start())).start();
    return mentions.within(new Span(start, Math.max(start, phrase.start()))).stream()
        .filter(m -> !document.isDateline(m.span()))
        .map(NamedMention::entity)
        .filter(e -> e.actor().state() != null && e.actor().kind() != ActorKind.MEDIA)
        .filter(e -> e.actor().kind() != ActorKind.STATE || around.allows(e))
        .filter(e -> !e.isPerson() || setting.homeState().map(e.side()::equals).orElse(true))
        .reduce((a, b) -> b)
        .map(e -> e.actor().state());
  }

  /** The state or body of somebody, as an entity of its own. */
  Optional<Entity> stateOf(Entity entity) {
    boolean partOfState = entity.isPerson() || entity.actor().kind() == ActorKind.GOVERNMENT;
    return partOfState ? entities.state(entity.actor().state()) : Optional.of(entity);
  }

  /** The states or bodies of several, each once. */
  List<Entity> statesOf(List<Entity> members) {
    List<Entity> states = new ArrayList<>();
    members.forEach(e -> states.add(stateOf(e).orElse(e)));
    return Entities.distinct(states);
  }
}
