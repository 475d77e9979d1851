package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves one noun phrase of an article to whom it means. */
final class PhraseResolver {
  /** How far behind a head its apposition may begin. */
  private static final int REACH = 100;

  /** Between a head and the name in apposition: what qualifies the head, a comma, a rank. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:\\s(?:of|for|in|to|at|on)\\s[^,;.:“”\"]+)?,\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}");

  private static final Pattern BEHIND_NAME = Pattern.compile("[,.;:)]|\\s[–—-]");

  private static final Pattern ARTICLE = Pattern.compile("(?i)the|an?|two|several|some|one");

  private static final String OF = " of ";

  /** What "the bloc, ASEAN," may name. */
  private static final Set<ActorKind> BODIES =
      EnumSet.of(ActorKind.IGO, ActorKind.NGO, ActorKind.ARMED_GROUP);

  /** What stands for itself also where only its people are told of. */
  private static final Set<ActorKind> ORGANISED =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);

  private static final Set<Nouns.Kind> SENT = EnumSet.of(Nouns.Kind.STATE, Nouns.Kind.STAFF);

  /** Whoever has them is none of them, and may have a part in the act. */
  private static final Set<Nouns.Kind> OTHERS = EnumSet.of(Nouns.Kind.STATES, Nouns.Kind.NEIGHBOUR);

  private static final Set<Nouns.Kind> PEOPLE_OF =
      EnumSet.of(
          Nouns.Kind.STATE,
          Nouns.Kind.STAFF,
          Nouns.Kind.ORGAN,
          Nouns.Kind.CRAFT,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.PERSONS);

  private final Scene scene;
  private final Tools tools;
  private final PhraseParser parser;
  private final PronounPhrases pronouns;
  private final OfficePhrases offices;
  private final MinistryPhrases ministries;
  private final NounPhrases nouns;

  PhraseResolver(Scene scene, Tools tools) {
    this.scene = scene;
    this.tools = tools;
    parser = new PhraseParser(scene);
    pronouns = new PronounPhrases(scene);
    Leaders leaders = new Leaders(scene, tools);
    offices = new OfficePhrases(scene, leaders, tools);
    ministries = new MinistryPhrases(scene, tools);
    nouns = new NounPhrases(scene, offices, leaders, tools);
  }

  /** Whom the phrase at {@code span} means; nobody where it tells too little. */
  List<Entity> resolve(Span span, Surroundings around) {
    Span trimmed = scene.trim(span);
    if (trimmed.length() == 0) {
      return List.of();
    }
    String folded = scene.words(trimmed).toLowerCase(Locale.ROOT);
    Optional<Pronouns.Pronoun> pronoun = tools.pronouns().of(folded);
    if (pronoun.isPresent()) {
      Optional<Span> ministry =
          pronoun.get().gender() == Gender.NEUTER
              ? scene.ministryBefore(trimmed)
              : Optional.empty();
      return ministry
          .map(m -> single(m, around))
          .filter(all -> all.size() == 1 && around.allows(all.get(0)))
          .orElseGet(() -> pronouns.resolve(pronoun.get(), trimmed, around));
    }
    List<Span> parts = Coordination.split(scene.document(), trimmed);
    if (parts.size() > 1) {
      List<Entity> shared = single(trimmed, around);
      if (shared.stream().map(Entity::side).distinct().count() >= parts.size()) {
        return shared; // "the Peruvian and Chilean presidents"
      }
      List<Entity> all = new ArrayList<>();
      parts.forEach(p -> all.addAll(single(p, around)));
      return Entities.distinct(all);
    }
    return single(trimmed, around);
  }

  /** Whether a phrase is a mere pronoun. */
  boolean isPronoun(Span span) {
    return tools.pronouns().of(scene.words(scene.trim(span)).toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Whether a phrase begins with a pronoun that tells whose it is: "its foreign ministers". */
  boolean isPronouns(Span span) {
    Span possessor = parser.parse(scene.trim(span)).possessor();
    return possessor != null && isPronoun(possessor);
  }

  /** Whether a phrase names those who work for somebody: "his office". */
  boolean isStaff(Span span) {
    return noun(parser.parse(scene.trim(span))).filter(k -> k == Nouns.Kind.STAFF).isPresent();
  }

  private List<Entity> single(Span span, Surroundings around) {
    Parts parts = parser.parse(span);
    Optional<Entity> named = named(parts.head());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Optional<Entity> apposed = apposed(parts);
    if (apposed.isPresent()) {
      return List.of(apposed.get());
    }
    if (noun(parts).filter(k -> k == Nouns.Kind.HOLDING).isPresent()) {
      return holders(parts, around);
    }
    List<Entity> senders = senders(parts, around);
    if (!senders.isEmpty()) {
      return senders;
    }
    List<Entity> owner = owner(parts, around);
    if (ownsItself(parts, owner)) {
      return owner;
    }
    String side = side(parts, owner);
    if (side == null && !owner.isEmpty()) {
      return owner;
    }
    List<Match> matches = scene.document().matches().within(parts.head());
    if (matches.isEmpty()) {
      return nouns.resolve(parts, null, side, around);
    }
    Match last = matches.get(matches.size() - 1);
    if (owner.size() > 1 && last.as(Entry.OfficeTitle.class).isPresent()) {
      List<Entity> all = new ArrayList<>(); // "their foreign ministers"
      owner.forEach(o -> all.addAll(offices.holders(last, parts, o.side(), around)));
      return Entities.distinct(all);
    }
    Span rest = scene.trim(new Span(last.span().end(), parts.head().end()));
    return rest.length() == 0
        ? byMatch(last, parts, side, around)
        : nouns.resolve(parts, last, side, around);
  }

  /** "Its chief of staff, Colonel N,": the person whom an apposition to the phrase names. */
  private Optional<Entity> apposed(Parts parts) {
    String text = scene.document().text();
    int end = parts.head().end();
    String noun = scene.words(parts.head()).split(" of ", 2)[0];
    if (noun.isEmpty() || noun.endsWith("s")) {
      return Optional.empty();
    }
    return scene
        .mentions()
        .overlapping(new Span(end, Math.min(text.length(), end + REACH)))
        .stream()
        .filter(m -> m.span().start() > end)
        .findFirst()
        .filter(m -> m.entity().isPerson() || (isBody(parts) && BODIES.contains(kind(m))))
        .filter(m -> BEFORE_NAME.matcher(text.substring(end, m.span().start())).matches())
        .filter(m -> BEHIND_NAME.matcher(text).region(m.span().end(), text.length()).lookingAt())
        .map(NamedMention::entity);
  }

  /** The person or other named one that the head ends with. */
  private Optional<Entity> named(Span head) {
    Optional<Entity> atEnd =
        scene.mentions().overlapping(head).stream()
            .filter(m -> m.span().end() >= head.end() && !m.adjective())
            .reduce((a, b) -> b)
            .map(NamedMention::entity);
    return atEnd.or(
        () ->
            scene.mentions().within(head).stream()
                .map(NamedMention::entity)
                .filter(Entity::isPerson)
                .reduce((a, b) -> b));
  }

  /** The state, body or group that a phrase belongs to, as a code or name; null if untold. */
  private @Nullable String side(Parts parts, List<Entity> owner) {
    String inHead = scene.sideIn(parts.head());
    if (inHead != null) {
      return inHead;
    }
    if (!owner.isEmpty() && !owner.get(0).side().isEmpty()) {
      return owner.get(0).side();
    }
    return parts.tail() == null ? null : scene.sideIn(parts.tail());
  }

  private static ActorKind kind(NamedMention mention) {
    return mention.entity().actor().kind();
  }

  private boolean isBody(Parts parts) {
    return noun(parts).filter(k -> k == Nouns.Kind.BODY || k == Nouns.Kind.GROUP).isPresent();
  }

  /** What the last word of a head describes. */
  private Optional<Nouns.Kind> noun(Parts parts) {
    String head = scene.words(parts.head());
    return tools
        .nouns()
        .of(Token.fold(head.substring(head.lastIndexOf(' ') + 1)))
        .map(Nouns.Noun::kind);
  }

  /** Of "army positions", "an UNITA camp" those whose they are. */
  private List<Entity> holders(Parts parts, Surroundings around) {
    String head = scene.words(parts.head());
    int cut = head.lastIndexOf(' ');
    Span rest = scene.trim(new Span(parts.head().start(), parts.head().start() + Math.max(0, cut)));
    if (rest.length() > 0 && !ARTICLE.matcher(scene.words(rest)).matches()) {
      return single(rest, around);
    }
    Span tail = parts.tail();
    if (tail != null && scene.words(tail).startsWith(OF)) {
      return resolve(new Span(tail.start() + OF.length(), tail.end()), around);
    }
    return parts.possessor() == null ? List.of() : single(parts.possessor(), around);
  }

  /** Of "a delegation of the Chilean ministry of mines" the ministry, of "the office of" whose. */
  private List<Entity> senders(Parts parts, Surroundings around) {
    Span tail = parts.tail();
    boolean sent =
        tail != null
            && scene.words(tail).startsWith(OF)
            && parts.possessor() == null
            && scene.document().matches().within(parts.head()).isEmpty()
            && noun(parts).filter(SENT::contains).isPresent();
    return sent && tail != null
        ? resolve(new Span(tail.start() + OF.length(), tail.end()), around)
        : List.of();
  }

  /** "The front's fighters", "the premier's office": those who have no name stand for whose. */
  private boolean ownsItself(Parts parts, List<Entity> owner) {
    Optional<Nouns.Kind> noun = owner.size() == 1 ? noun(parts) : Optional.empty();
    return noun.isPresent()
        && (owner.get(0).isPerson()
            ? noun.get() == Nouns.Kind.STAFF
            : ORGANISED.contains(owner.get(0).actor().kind()) && PEOPLE_OF.contains(noun.get()));
  }

  /** Whose it is: of "its officers" the organisation, whatever state it belongs to. */
  private List<Entity> owner(Parts parts, Surroundings around) {
    if (parts.possessor() == null) {
      return List.of();
    }
    boolean others = noun(parts).filter(OTHERS::contains).isPresent(); // "its neighbours"
    return resolve(
        parts.possessor(), others ? new Surroundings(around.speaker(), List.of()) : around);
  }

  /** The phrase ends with a known name that is no mention of its own: an office, a ministry. */
  private List<Entity> byMatch(
      Match match, Parts parts, @Nullable String side, Surroundings around) {
    if (match.as(Entry.OfficeTitle.class).isPresent()) {
      return offices.holders(match, parts, side, around);
    }
    Optional<Entry.Ministry> ministry = match.as(Entry.Ministry.class);
    if (ministry.isPresent()) {
      return ministries.resolve(ministry.get(), parts, side, around);
    }
    Entities entities = tools.entities();
    return StateNames.of(match, scene.document().day())
        .map(s -> entities.state(s.state()))
        .or(() -> match.as(Entry.Locality.class).flatMap(p -> entities.state(p.state())))
        .or(() -> match.as(Entry.Body.class).map(entities::body))
        .stream()
        .toList();
  }
}
