package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final Scene scene;
  private final Tools tools;
  private final PhraseParser parser;
  private final PronounPhrases pronouns;
  private final OfficePhrases offices;
  private final NounPhrases nouns;

  PhraseResolver(Scene scene, Tools tools) {
    this.scene = scene;
    this.tools = tools;
    parser = new PhraseParser(scene);
    pronouns = new PronounPhrases(scene);
    offices = new OfficePhrases(scene, tools);
    nouns = new NounPhrases(scene, offices, tools);
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
      return pronouns.resolve(pronoun.get(), trimmed, around);
    }
    List<Span> parts = Coordination.split(scene.document(), trimmed);
    if (parts.size() > 1) {
      List<Entity> all = new ArrayList<>();
      parts.forEach(p -> all.addAll(single(p, around)));
      return Entities.distinct(all);
    }
    return single(trimmed, around);
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
    String side = side(parts, around);
    List<Entity> stranger = side == null ? owner(parts, around) : List.of();
    if (!stranger.isEmpty()) {
      return stranger;
    }
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
        .filter(m -> m.span().start() > end && m.entity().isPerson())
        .findFirst()
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
  private @Nullable String side(Parts parts, Surroundings around) {
    String inHead = scene.sideIn(parts.head());
    if (inHead != null) {
      return inHead;
    }
    List<Entity> owner = owner(parts, around);
    if (!owner.isEmpty() && !owner.get(0).side().isEmpty()) {
      return owner.get(0).side();
    }
    return parts.tail() == null ? null : scene.sideIn(parts.tail());
  }

  /** Whose it is: of "its officers" the organisation, whatever state it belongs to. */
  private List<Entity> owner(Parts parts, Surroundings around) {
    return parts.possessor() == null ? List.of() : resolve(parts.possessor(), around);
  }

  /** The phrase ends with a known name that is no mention of its own: an office, a ministry. */
  private List<Entity> byMatch(
      Match match, Parts parts, @Nullable String side, Surroundings around) {
    if (match.as(Entry.OfficeTitle.class).isPresent()) {
      return offices.holders(match, parts, side, around);
    }
    Optional<Entry.Ministry> ministry = match.as(Entry.Ministry.class);
    if (ministry.isPresent()) {
      return offices.ministry(ministry.get(), parts, side);
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
