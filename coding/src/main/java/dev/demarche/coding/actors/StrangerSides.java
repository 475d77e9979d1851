package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose those are whom no table holds and no name beside them tells: "Its envoy, N", "For Chad, N",
 * "N, for the rebels, refused", "In Lima, Minister N"; see {@code strangers.tsv}.
 */
final class StrangerSides {
  /** A rank before a name: "Colonel". */
  private static final String RANK = "(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}";

  /** From a word that may be a pronoun over a description to the name and its rank. */
  private static final Pattern POSSESSED =
      Pattern.compile("\\b(\\p{L}{3,5})\\s[^,;:.“”\"]{2,60}?,?\\s" + RANK + "$");

  private final Pattern speaking =
      Pattern.compile(words("BEFORE") + "\\s(?:the\\s)?([^,;:.]{2,40}),\\s" + RANK);
  private final Pattern spoken = Pattern.compile(",\\s" + words("BEHIND") + "\\s(?:the\\s)?");
  private final Pattern town =
      Pattern.compile(words("TOWN") + "\\s([^,;:.]{2,30}),\\s(?:[\\p{L}-]+\\s){1,5}");

  private final Tools tools;

  StrangerSides(Tools tools) {
    this.tools = tools;
  }

  private static String words(String kind) {
    return "(?:" + String.join("|", DataTable.words("strangers.tsv", kind)) + ")";
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
    Matcher m = speaking.matcher(before);
    if (m.matches()) {
      return first(mentions, new Span(start + m.start(1), start + m.end(1)));
    }
    if (stranger.actor().office() != null) {
      Optional<Span> pronoun = possessor(before).map(p -> p.shift(start));
      if (pronoun.isPresent()) {
        return owner(document, mentions, pronoun.get());
      }
      m = town.matcher(before);
      if (m.matches()) {
        return town(document, new Span(start + m.start(1), start + m.end(1)));
      }
    }
    return spokenFor(document, mentions, name);
  }

  /** The pronoun whose office-holder is named: "its" of "its deputy head, Colonel N". */
  private Optional<Span> possessor(String before) {
    Matcher m = POSSESSED.matcher(before);
    int from = 0;
    while (m.find(from)) {
      if (pronoun(m.group(1)).isPresent()) {
        return Optional.of(new Span(m.start(1), m.end(1)));
      }
      from = m.end(1);
    }
    return Optional.empty();
  }

  /** A pronoun of one; what "their" means is too often not told by a name. */
  private Optional<Pronouns.Pronoun> pronoun(String word) {
    return tools
        .pronouns()
        .of(word.toLowerCase(Locale.ROOT))
        .filter(p -> p.person() == 3 && !p.plural());
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
    boolean person =
        pronoun(pronoun.of(document.text()))
            .filter(p -> p.gender() == Gender.MALE || p.gender() == Gender.FEMALE)
            .isPresent();
    return new Coreference(EarlierNames.of(document, mentions), tools)
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
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** "N, for the Khmer Rouge, turned down". */
  private Optional<String> spokenFor(
      Document document, SpanIndex<NamedMention> mentions, Span name) {
    Matcher m = spoken.matcher(document.text()).region(name.end(), document.text().length());
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
