package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves one noun phrase of an article to whom it means. */
final class PhraseResolver {
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
    String side = side(parts, around);
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
    Span possessor = parts.possessor();
    if (possessor != null) {
      List<Entity> owner = resolve(possessor, around);
      if (!owner.isEmpty() && !owner.get(0).side().isEmpty()) {
        return owner.get(0).side();
      }
    }
    return parts.tail() == null ? null : scene.sideIn(parts.tail());
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
