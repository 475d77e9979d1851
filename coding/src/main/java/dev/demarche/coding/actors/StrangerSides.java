package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose those are whom no table holds and no name beside them tells: "Its envoy, N", "For Chad, N",
 * "N, for the rebels, refused", "In Chennai, Chief Minister N".
 */
final class StrangerSides {
  /** From a pronoun over a description to the name and its rank. */
  private static final Pattern POSSESSED =
      Pattern.compile(
          "\\b([Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\\s[^,;:.“”\"]{2,60}?,?\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}$");

  private static final Pattern SPEAKING_FOR =
      Pattern.compile(
          "(?:For|On behalf of|Speaking for)\\s(?:the\\s)?([^,;:.]{2,40}),\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}");

  private static final Pattern SPEAKS_FOR =
      Pattern.compile(",\\s(?:for|on behalf of|speaking for|representing)\\s(?:the\\s)?");

  private static final Pattern IN_TOWN =
      Pattern.compile("In\\s([^,;:.]{2,30}),\\s(?:[\\p{L}-]+\\s){1,5}");

  private final Tools tools;

  StrangerSides(Tools tools) {
    this.tools = tools;
  }

  /** Gives those a side of whom the words around one of their names tell it. */
  void settle(Document document, MentionSheet sheet) {
    SpanIndex<NamedMention> mentions = sheet.index();
    Map<Entity, Entity> settled = new HashMap<>();
    for (NamedMention mention : mentions.all()) {
      Entity entity = mention.entity();
      if (isStranger(entity) && !settled.containsKey(entity)) {
        side(document, mentions, mention.span(), entity)
            .ifPresent(side -> settled.put(entity, of(side, entity)));
      }
    }
    for (NamedMention mention : mentions.all()) {
      Entity known = settled.get(mention.entity());
      if (known != null) {
        sheet.put(new NamedMention(mention.span(), known, false));
      }
    }
  }

  private static boolean isStranger(Entity entity) {
    return entity.isPerson() && entity.side().isEmpty();
  }

  private Entity of(String side, Entity stranger) {
    return tools
        .entities()
        .person(
            stranger.actor().name(),
            side,
            stranger.office(),
            stranger.actor().office(),
            stranger.gender(),
            stranger.family());
  }

  private Optional<String> side(
      Document document, SpanIndex<NamedMention> mentions, Span name, Entity stranger) {
    int sentence = document.sentenceAt(name.start());
    int start = document.sentence(sentence).start();
    String before = document.text().substring(start, Math.max(start, name.start()));
    Matcher speaking = SPEAKING_FOR.matcher(before);
    if (speaking.matches()) {
      return first(mentions, new Span(start + speaking.start(1), start + speaking.end(1)));
    }
    Matcher possessed = POSSESSED.matcher(before);
    if (possessed.find() && stranger.actor().office() != null) {
      return owner(
          document, mentions, new Span(start + possessed.start(1), start + possessed.end(1)));
    }
    Matcher town = IN_TOWN.matcher(before);
    if (town.matches() && stranger.actor().office() != null) {
      return town(document, new Span(start + town.start(1), start + town.end(1)));
    }
    return spokenFor(document, mentions, name);
  }

  private static Optional<String> first(SpanIndex<NamedMention> mentions, Span within) {
    return mentions.overlapping(within).stream() // its article may belong to a name
        .map(m -> m.entity().side())
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  /** Whom a pronoun means. */
  private Optional<String> owner(
      Document document, SpanIndex<NamedMention> mentions, Span pronoun) {
    String word = pronoun.of(document.text());
    boolean person = word.equalsIgnoreCase("his") || word.equalsIgnoreCase("her");
    return new Coreference(new EarlierNames(document, mentions), tools)
        .antecedent(
            pronoun,
            e ->
                !e.side().isEmpty()
                    && e.isPerson() == person
                    && e.actor().kind() != ActorKind.MEDIA,
            List.of())
        .map(Entity::side);
  }

  private static Optional<String> town(Document document, Span within) {
    return document.matches().within(within).stream()
        .map(m -> Scene.side(document, m))
        .filter(s -> s != null && document.states().contains(s))
        .findFirst()
        .or(
            () ->
                document.matches().within(within).stream()
                    .flatMap(m -> m.as(Entry.Locality.class).stream())
                    .flatMap(l -> Optional.ofNullable(l.state()).stream())
                    .findFirst());
  }

  /** "N, for the Khmer Rouge, turned down". */
  private static Optional<String> spokenFor(
      Document document, SpanIndex<NamedMention> mentions, Span name) {
    Matcher m = SPEAKS_FOR.matcher(document.text()).region(name.end(), document.text().length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int end = m.end();
    return mentions
        .firstAt(end)
        .filter(n -> n.span().start() == end && !n.adjective())
        .map(n -> n.entity().side())
        .filter(s -> !s.isEmpty());
  }
}
