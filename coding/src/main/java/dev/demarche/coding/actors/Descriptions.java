package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons told by an office without their name, whom a later pronoun may mean: "the premier". */
final class Descriptions {
  /** Phrases that lead to phrases: "his minister", of one who is "its premier". */
  private static final int DEEPEST = 8;

  /** Letters before an office in which its phrase begins. */
  private static final int REACH = 60;

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\\s"
              + "(?:(?!(?:the|an?|his|her|its|their|to|with|and|of|for)\\s)[\\p{L}-]+\\s){0,3}"
              + "|(?:\\p{Lu}[\\p{L}-]+\\s){0,2}\\p{Lu}[\\p{L}-]+['’]s\\s(?:[\\p{L}-]+\\s){0,2})$");

  private final Document document;
  private final SpanIndex<NamedMention> names;
  private final Function<Span, List<Entity>> resolver;
  private final Map<Integer, List<NamedMention>> bySentence = new HashMap<>();
  private int depth;

  /**
   * @param resolver whom a phrase means
   */
  Descriptions(
      Document document, SpanIndex<NamedMention> names, Function<Span, List<Entity>> resolver) {
    this.document = document;
    this.names = names;
    this.resolver = resolver;
  }

  /** Those of a sentence that end before {@code span} begins. */
  List<NamedMention> inSentence(int sentence, Span span) {
    List<NamedMention> all = bySentence.get(sentence);
    if (all == null && depth >= DEEPEST) {
      return List.of();
    }
    if (all == null) {
      bySentence.put(sentence, List.of()); // a phrase that leads back to its own sentence
      depth++;
      all = find(document.sentence(sentence));
      depth--;
      bySentence.put(sentence, all);
    }
    return all.stream()
        .filter(m -> m.span().end() <= span.start() && !document.isQuotedApart(m.span(), span))
        .toList();
  }

  private List<NamedMention> find(Span sentence) {
    List<NamedMention> found = new ArrayList<>();
    for (Match match : document.matches().within(sentence)) {
      if (match.as(Entry.OfficeTitle.class).isPresent()
          && names.overlapping(match.span()).isEmpty()) {
        phrase(sentence, match.span())
            .flatMap(phrase -> person(phrase).map(e -> new NamedMention(phrase, e, false)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Span> phrase(Span sentence, Span office) {
    int from = Math.max(sentence.start(), office.start() - REACH);
    Matcher m = BEGIN.matcher(document.text().substring(from, office.start()));
    return m.find() ? Optional.of(new Span(from + m.start(), office.end())) : Optional.empty();
  }

  private Optional<Entity> person(Span phrase) {
    List<Entity> whom = resolver.apply(phrase);
    return whom.size() == 1 && isNamed(whom.get(0)) ? Optional.of(whom.get(0)) : Optional.empty();
  }

  private static boolean isNamed(Entity entity) {
    return entity.isPerson() && Character.isUpperCase(entity.actor().name().codePointAt(0));
  }
}
