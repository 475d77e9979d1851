package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the one whom a phrase names in its head or in an apposition to it. */
final class NamedHeads {
  /** How far behind a head its apposition may begin. */
  private static final int REACH = 100;

  /** Between a head and the name in apposition: what qualifies the head, a comma, a rank. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:\\s(?:of|for|in|to|at|on)\\s[^,;.:“”\"]+)?,\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}");

  private static final Pattern LISTED =
      Pattern.compile("(?:,|,?\\sand)\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,2}");

  private static final Pattern BEHIND_NAME = Pattern.compile("[,.;:)]|\\s[–—-]");

  /** What "the bloc, ASEAN," may name. */
  private static final Set<ActorKind> BODIES =
      EnumSet.of(ActorKind.IGO, ActorKind.NGO, ActorKind.ARMED_GROUP);

  private static final Set<Nouns.Kind> BODY_NOUNS = EnumSet.of(Nouns.Kind.BODY, Nouns.Kind.GROUP);

  private final Scene scene;
  private final HeadNouns nouns;

  NamedHeads(Scene scene, HeadNouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** The one whom a phrase names; nobody where it only describes. */
  Optional<Entity> named(Parts parts) {
    return atEnd(parts.head()).or(() -> apposed(parts));
  }

  /** "The ministers, A and B,": the persons whom an apposition to a plural lists. */
  List<Entity> listed(Parts parts) {
    String text = scene.document().text();
    int end = parts.head().end();
    List<NamedMention> behind =
        scene.mentions().overlapping(new Span(end, Math.min(text.length(), end + REACH))).stream()
            .filter(m -> m.span().start() > end)
            .toList();
    List<Entity> found = new ArrayList<>();
    int last = end;
    for (NamedMention m : behind) {
      String gap = text.substring(last, m.span().start());
      boolean next =
          found.isEmpty() ? BEFORE_NAME.matcher(gap).matches() : LISTED.matcher(gap).matches();
      if (!next || !m.entity().isPerson()) {
        break;
      }
      found.add(m.entity());
      last = m.span().end();
    }
    boolean whole =
        scene.words(parts.head()).split(" of ", 2)[0].endsWith("s")
            && found.size() > 1
            && BEHIND_NAME.matcher(text).region(last, text.length()).lookingAt();
    return whole ? Entities.distinct(found) : List.of();
  }

  /** The person or other named one that the head ends with. */
  private Optional<Entity> atEnd(Span head) {
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
        .filter(
            m -> m.entity().isPerson() || (nouns.is(parts, BODY_NOUNS) && BODIES.contains(kind(m))))
        .filter(m -> BEFORE_NAME.matcher(text.substring(end, m.span().start())).matches())
        .filter(m -> BEHIND_NAME.matcher(text).region(m.span().end(), text.length()).lookingAt())
        .map(NamedMention::entity);
  }

  private static ActorKind kind(NamedMention mention) {
    return mention.entity().actor().kind();
  }
}
