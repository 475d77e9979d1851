package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.time.LocalDate;
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
  private static final Pattern INDEFINITE = Pattern.compile("(?i)(?:an?|one|some|such)\\s");

  private static final Pattern ARTICLE = Pattern.compile("(?i)the|an?|two|several|some|one");

  private static final Set<Nouns.Kind> STAFF = EnumSet.of(Nouns.Kind.STAFF);

  private static final Set<Nouns.Kind> FORCES = EnumSet.of(Nouns.Kind.ORGAN, Nouns.Kind.PEOPLE);

  /** What stands for the organisation that it is of. */
  private static final Set<Nouns.Kind> UNITS =
      EnumSet.of(
          Nouns.Kind.CRAFT,
          Nouns.Kind.ORGAN,
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.PERSONS,
          Nouns.Kind.FOLLOWERS,
          Nouns.Kind.MEMBERS);

  private static final Set<Nouns.Kind> BODIES = EnumSet.of(Nouns.Kind.BODY, Nouns.Kind.GROUP);

  private static final Set<Nouns.Kind> HOLDING = EnumSet.of(Nouns.Kind.HOLDING);

  private static final Set<Nouns.Kind> SOMEBODY =
      EnumSet.of(
          Nouns.Kind.FIGHTERS,
          Nouns.Kind.REBELS,
          Nouns.Kind.GROUP,
          Nouns.Kind.PEOPLE,
          Nouns.Kind.PERSONS,
          Nouns.Kind.ORGANISATION);

  private final Scene scene;
  private final Tools tools;
  private final PhraseExtent extent;
  private final PhraseParser parser;
  private final HeadNouns headNouns;
  private final NamedHeads namedHeads;
  private final ShortTitles shortTitles;
  private final DescribedPersons persons;
  private final Owners owners;
  private final PronounPhrases pronouns;
  private final Crowds crowds;
  private final OfficePhrases offices;
  private final MinistryPhrases ministries;
  private final NounPhrases nouns;

  PhraseResolver(Scene scene, Tools tools) {
    this.scene = scene;
    this.tools = tools;
    extent = new PhraseExtent(scene, tools.counts());
    parser = new PhraseParser(scene);
    headNouns = new HeadNouns(scene, tools.nouns());
    namedHeads = new NamedHeads(scene, headNouns);
    shortTitles = new ShortTitles(scene);
    owners = new Owners(scene, headNouns, tools.phraseWords());
    Leaders leaders = new Leaders(scene, tools);
    persons = new DescribedPersons(scene, leaders);
    offices = new OfficePhrases(scene, leaders, tools);
    ministries = new MinistryPhrases(scene, tools);
    nouns = new NounPhrases(scene, offices, persons, leaders, tools);
    Surroundings anybody = new Surroundings(null, List.of());
    crowds =
        new Crowds(scene.document(), scene.mentions(), tools, phrase -> single(phrase, anybody));
    pronouns =
        new PronounPhrases(
            scene,
            new Tellers(scene.document(), tools.subjects(), span -> resolve(span, anybody)),
            crowds);
    scene
        .coreference()
        .with(new Descriptions(scene.document(), scene.mentions(), span -> resolve(span, anybody)));
  }

  /** Whom the phrase at {@code span} means; nobody where it tells too little. */
  List<Entity> resolve(Span span, Surroundings around) {
    Span trimmed = scene.trim(extent.of(span));
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
          .or(() -> pronoun.get().isOfPerson() ? unnamed(trimmed, around) : Optional.empty())
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

  /**
   * "A Togolese official denied it. He said": whom the phrase means that opens the sentence before.
   */
  private Optional<List<Entity>> unnamed(Span pronoun, Surroundings around) {
    return scene
        .unnamedBefore(pronoun)
        .map(phrase -> single(phrase, around))
        .filter(all -> all.size() == 1 && around.allows(all.get(0)));
  }

  /** Whether a phrase is a mere pronoun. */
  boolean isPronoun(Span span) {
    return tools.pronouns().of(scene.words(scene.trim(span)).toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Whether a phrase means those who act: "each other". */
  boolean isReciprocal(Span span) {
    return tools
        .pronouns()
        .of(scene.words(scene.trim(span)).toLowerCase(Locale.ROOT))
        .filter(p -> p.plurality() == Pronouns.Plurality.RECIPROCAL)
        .isPresent();
  }

  /** Whether a phrase begins with a pronoun that tells whose it is: "its foreign ministers". */
  boolean isPronouns(Span span) {
    Span possessor = parser.parse(scene.trim(span)).possessor();
    return possessor != null && isPronoun(possessor);
  }

  /** Whether a phrase names those who work for somebody: "his office". */
  boolean isStaff(Span span) {
    return headNouns.is(parser.parse(scene.trim(span)), STAFF);
  }

  private List<Entity> single(Span span, Surroundings around) {
    if (tools.counts().isNumber(scene.words(span))) {
      return listOf(crowds.counted(span).filter(around::allows));
    }
    Parts parts = parser.parse(span);
    Optional<Entity> named = namedHeads.named(parts);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    if (headNouns.is(parts, HOLDING)) {
      return holders(parts, around);
    }
    List<Entity> others = ofOthers(parts, around);
    return others.isEmpty() ? byOwner(parts, owner(parts, around), around) : others;
  }

  /** Those whom a phrase lists behind it, or whose what it describes is. */
  private List<Entity> ofOthers(Parts parts, Surroundings around) {
    List<Entity> listed = namedHeads.listed(parts);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Entity> several = owners.ofSeveral(parts).map(of -> resolve(of, around)).orElse(List.of());
    if (several.size() > 1) {
      return ofEach(parts, several, around);
    }
    List<Entity> crew = headNouns.is(parts, UNITS) ? crew(parts, around) : List.of();
    return crew.isEmpty()
        ? owners.sender(parts).map(s -> resolve(s, around)).orElse(List.of())
        : crew;
  }

  /** Whom a phrase means that belongs to some, or to nobody. */
  private List<Entity> byOwner(Parts parts, List<Entity> owner, Surroundings around) {
    if (owners.ownsItself(parts, owner)) {
      return owner;
    }
    Optional<Entity> ofPerson = inOffice(parts, owner).or(() -> owners.ofPerson(parts, owner));
    if (ofPerson.isPresent()) {
      return List.of(ofPerson.get());
    }
    String side = owners.side(parts, owner);
    if (side == null && !owner.isEmpty()) {
      return owner;
    }
    Optional<Entity> described =
        persons
            .described(parts, around)
            .or(() -> shortTitles.of(parts.head(), name -> single(name, around)));
    if (described.isPresent()) {
      return List.of(described.get());
    }
    return areOfSeveralSides(owner)
            && scene.sideIn(parts.head()) == null
            && !owners.areOthers(parts)
        ? ofEach(parts, owner, around) // "their foreign ministers"
        : byHead(parts, side, around);
  }

  /** Whom the last words of a head mean. */
  private List<Entity> byHead(Parts parts, @Nullable String side, Surroundings around) {
    List<Match> matches = scene.document().matches().within(parts.head());
    if (matches.isEmpty()) {
      return nouns.resolve(parts, null, side, around);
    }
    Match last = matches.get(matches.size() - 1);
    Span rest = scene.trim(new Span(last.span().end(), parts.head().end()));
    return rest.length() == 0
        ? byMatch(last, parts, side, around)
        : nouns.resolve(parts, last, side, around);
  }

  private static List<Entity> listOf(Optional<Entity> entity) {
    return entity.stream().toList();
  }

  private static boolean areOfSeveralSides(List<Entity> owner) {
    return owner.stream().map(Entity::side).filter(s -> !s.isEmpty()).distinct().count() > 1;
  }

  /** What several sides have: "the presidents of both countries". */
  private List<Entity> ofEach(Parts parts, List<Entity> owner, Surroundings around) {
    List<Match> matches = scene.document().matches().within(parts.head());
    Optional<Match> name =
        matches.stream().filter(m -> m.span().end() == parts.head().end()).findFirst();
    List<Entity> all = new ArrayList<>();
    for (Entity side : owner) {
      List<Entity> theirs =
          name.map(n -> byMatch(n, parts, side.side(), around))
              .orElseGet(() -> nouns.resolve(parts, null, side.side(), around));
      all.addAll(theirs.isEmpty() ? List.of(side) : theirs);
    }
    return Entities.distinct(all);
  }

  /** "Her predecessor", "Sall's successor": who held or holds the office of somebody. */
  private Optional<Entity> inOffice(Parts parts, List<Entity> owner) {
    boolean person = owner.size() == 1 && owner.get(0).isPerson();
    LocalDate day = scene.document().day();
    return !person
        ? Optional.empty()
        : headNouns
            .kind(parts)
            .flatMap(
                kind ->
                    switch (kind) {
                      case PREDECESSOR -> tools.offices().predecessor(owner.get(0), day);
                      case SUCCESSOR -> tools.offices().successor(owner.get(0), day);
                      default -> Optional.empty();
                    });
  }

  /** Of "army positions", "an UNITA camp" those whose they are; else the state they lie in. */
  private List<Entity> holders(Parts parts, Surroundings around) {
    List<Entity> there =
        Optional.ofNullable(parts.tail()).map(scene::sideIn).map(scene::owner).orElse(List.of());
    String head = scene.words(parts.head());
    int cut = head.lastIndexOf(' ');
    Span rest = scene.trim(new Span(parts.head().start(), parts.head().start() + Math.max(0, cut)));
    if (rest.length() > 0 && !ARTICLE.matcher(scene.words(rest)).matches()) {
      boolean somebody = isSomebody(rest);
      List<Entity> told = there.isEmpty() || somebody ? single(rest, around) : there;
      return somebody || told.size() == 1 ? told : there; // "a customs post" is not of several
    }
    Optional<Span> behindOf = owners.behindOf(parts);
    if (behindOf.isPresent()) {
      return resolve(behindOf.get(), around);
    }
    return parts.possessor() == null ? there : resolve(parts.possessor(), around);
  }

  /** Whether words tell of a side or of people, "rebel", and not of a thing, "military". */
  private boolean isSomebody(Span words) {
    String text = scene.words(words);
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return scene.sideIn(words) != null
        || tools.nouns().of(last).map(Nouns.Noun::kind).filter(SOMEBODY::contains).isPresent();
  }

  /** Of "a speedboat of the coast guard" the organ or group whose it is. */
  private List<Entity> crew(Parts parts, Surroundings around) {
    return owners
        .followed(parts)
        .or(() -> owners.behindOf(parts))
        .filter(of -> !INDEFINITE.matcher(scene.words(of)).lookingAt())
        .map(of -> resolve(of, around))
        .orElse(List.of())
        .stream()
        .filter(e -> Owners.isOrganised(e) || (e.isPerson() && owners.followed(parts).isPresent()))
        .toList();
  }

  /** Whose it is: of "its officers" the organisation, whatever state it belongs to. */
  private List<Entity> owner(Parts parts, Surroundings around) {
    if (parts.possessor() == null) {
      return List.of();
    }
    return resolve(
        parts.possessor(),
        owners.areOthers(parts)
            ? new Surroundings(around.speaker(), List.of(), around.where())
            : around);
  }

  /** The phrase ends with a known name that is no mention of its own: an office, a ministry. */
  private List<Entity> byMatch(
      Match match, Parts parts, @Nullable String side, Surroundings around) {
    if (isForce(match, parts)) {
      return nouns.resolve(parts, null, side, around);
    }
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
        .or(() -> match.as(Entry.Body.class).flatMap(b -> body(b, parts)))
        .stream()
        .toList();
  }

  /** A body; of a name that may mean another, "the bloc", the one named last. */
  private Optional<Entity> body(Entry.Body body, Parts parts) {
    Optional<Entity> last =
        body.doubtful() && headNouns.is(parts, BODIES)
            ? scene.coreference().lastBefore(parts.whole(), Fitting.kind(ActorKind.IGO))
            : Optional.empty();
    return last.or(() -> Optional.of(tools.entities().body(body)));
  }

  /** "Officers", "prosecutors": several of a force or court, not holders of an office. */
  private boolean isForce(Match match, Parts parts) {
    List<Entry.OfficeTitle> offices = match.all(Entry.OfficeTitle.class);
    return !offices.isEmpty()
        && new Title(scene.words(match.span()), offices).isPlural()
        && headNouns.is(parts, FORCES);
  }
}
