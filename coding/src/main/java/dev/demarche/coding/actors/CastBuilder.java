package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.Person;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds everybody who is named in an article: known names, unknown persons by their form and their
 * titles, and the short forms of both.
 */
final class CastBuilder {
  /** Offices of which a bare family name in a headline may remind. */
  private static final Set<Office> FAMOUS =
      Set.of(Office.HOS, Office.HOG, Office.SUPREME, Office.FM);

  private final Knowledge knowledge;
  private final Entities entities;
  private final NameWords words;
  private final UnknownNames unknown;

  CastBuilder(Knowledge knowledge, Entities entities, NameWords words) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.words = words;
    this.unknown = new UnknownNames(knowledge, entities, words);
  }

  /** The names of an article in the order of the text. */
  List<NamedMention> mentions(Document document) {
    List<NamedMention> mentions = new ArrayList<>();
    Set<String> states = statesOf(document);
    for (Match match : document.matches()) {
      if (isMoney(document, match)) {
        continue;
      }
      meaning(document, match, states)
          .ifPresent(e -> mentions.add(mention(document, match.span(), e, isAdjective(match))));
    }
    for (UnknownNames.Found found : unknown.find(document)) {
      mentions.removeIf(m -> m.span().overlaps(found.span()));
      mentions.add(mention(document, found.span(), found.entity(), false));
    }
    addShortForms(document, mentions);
    mentions.sort(Comparator.comparing(NamedMention::span));
    return mentions;
  }

  private static NamedMention mention(
      Document document, Span span, Entity entity, boolean adjective) {
    return new NamedMention(span, document.sentenceAt(span.start()), entity, adjective);
  }

  /** "US" in "six million US dollars". */
  private boolean isMoney(Document document, Match match) {
    return document.tokens().stream()
        .filter(t -> t.span().start() > match.span().end())
        .findFirst()
        .filter(t -> t.span().start() <= match.span().end() + 2)
        .filter(t -> words.is(NameWords.Kind.CURRENCY, t.folded()))
        .isPresent();
  }

  private static boolean isAdjective(Match match) {
    return match.as(Entry.StateName.class).filter(s -> s.form() == Entry.Form.ADJECTIVE).isPresent()
        && match.as(Entry.PersonName.class).isEmpty();
  }

  /** The codes of the states that the article names. */
  private static Set<String> statesOf(Document document) {
    return document.matches().stream()
        .flatMap(m -> m.as(Entry.StateName.class).stream())
        .map(s -> s.state().iso3())
        .collect(Collectors.toSet());
  }

  /** Whom a known name means on the day of the article; nothing for offices, ministries, places. */
  private Optional<Entity> meaning(Document document, Match match, Set<String> states) {
    List<Person> persons =
        match.all(Entry.PersonName.class).stream().map(Entry.PersonName::person).toList();
    if (!persons.isEmpty()) {
      return Optional.of(entities.person(likeliest(persons, document, states), document.day()));
    }
    Optional<Entity> body =
        match
            .as(Entry.Body.class)
            .filter(b -> !b.doubtful() || isNamedElsewhere(document, b))
            .map(entities::body);
    Optional<Entry.StateName> state = StateNames.of(match, document.day());
    if (body.isEmpty() && state.isPresent()) {
      return Optional.of(entities.state(state.get().state()));
    }
    Optional<Entity> other = body;
    return other
        .or(
            () ->
                match
                    .as(Entry.Organ.class)
                    .map(o -> entities.organ(o.state(), o.name(), o.sector())))
        .or(() -> group(match, states).map(entities::group))
        .or(() -> match.as(Entry.Outlet.class).map(entities::outlet));
  }

  /** Of groups of one name the one whose state the article names. */
  private static Optional<Entry.Group> group(Match match, Set<String> states) {
    return match.all(Entry.Group.class).stream()
        .min(Comparator.comparing(g -> states.contains(g.state()) ? 0 : 1));
  }

  /** Whether the article names a body also by a name that means nothing else. */
  private static boolean isNamedElsewhere(Document document, Entry.Body body) {
    return document.matches().stream()
        .flatMap(m -> m.all(Entry.Body.class).stream())
        .anyMatch(b -> !b.doubtful() && b.name().equals(body.name()));
  }

  /** Of persons of one name the one whose office lies nearest to the day and the states named. */
  private static Person likeliest(List<Person> persons, Document document, Set<String> states) {
    return persons.stream()
        .min(
            Comparator.comparingLong((Person p) -> p.distance(document.day()))
                .thenComparing(p -> states.contains(p.of()) ? 0 : 1))
        .orElseThrow();
  }

  /** Family names that stand alone: of persons named in full anywhere, or with their office. */
  private void addShortForms(Document document, List<NamedMention> mentions) {
    Map<String, Entity> known = new HashMap<>();
    for (NamedMention m : mentions) {
      for (String form : m.entity().family()) {
        known.putIfAbsent(key(form), m.entity());
      }
    }
    List<Token> tokens = document.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (int n = Math.min(3, tokens.size() - i); n > 0; n--) {
        Span span = tokens.get(i).span().union(tokens.get(i + n - 1).span());
        if (!tokens.get(i).capital()
            && !(n > 1 && words.is(NameWords.Kind.PARTICLE, tokens.get(i).folded()))) {
          continue;
        }
        if (isFree(mentions, span) || isHidden(mentions, span, n)) {
          Entity entity = shortForm(document, known, tokens, i, n);
          if (entity != null) {
            mentions.removeIf(m -> m.span().overlaps(span));
            mentions.add(mention(document, span, entity, false));
            break;
          }
        }
      }
    }
  }

  /** Whether a longer short form covers a name that only looks like another: "de Moura". */
  private static boolean isHidden(List<NamedMention> mentions, Span span, int tokens) {
    return tokens > 1
        && mentions.stream()
            .filter(m -> m.span().overlaps(span))
            .allMatch(m -> span.contains(m.span()) && m.span().length() < span.length());
  }

  private static boolean isFree(List<NamedMention> mentions, Span span) {
    return mentions.stream().noneMatch(m -> m.span().overlaps(span));
  }

  private @Nullable Entity shortForm(
      Document document, Map<String, Entity> known, List<Token> tokens, int at, int count) {
    String form =
        tokens.subList(at, at + count).stream().map(Token::folded).collect(Collectors.joining(" "));
    Entity entity = known.get(form);
    if (entity != null || count > 1) {
      return entity;
    }
    Entity titled = titled(document, tokens, at);
    if (titled != null) {
      known.put(form, titled);
    }
    return titled;
  }

  /** "President Xi", or the bare "Xi" of a headline when only one such leader is in office. */
  private @Nullable Entity titled(Document document, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    List<Person> persons =
        knowledge.byFamily(token.folded()).stream()
            .filter(p -> p.distance(document.day()) == 0)
            .toList();
    boolean common =
        words.is(NameWords.Kind.THING, token.folded())
            || words.is(NameWords.Kind.STARTER, token.folded());
    if (persons.isEmpty() || common || token.folded().length() < 2) {
      return null;
    }
    Optional<Match> before =
        document.matches().stream()
            .filter(m -> m.span().end() == token.span().start() - 1)
            .findFirst();
    Set<Office> offices =
        before.map(m -> m.all(Entry.OfficeTitle.class)).orElse(List.of()).stream()
            .map(Entry.OfficeTitle::office)
            .collect(Collectors.toSet());
    List<Person> fitting =
        persons.stream()
            .filter(
                p ->
                    p.officeOn(document.day())
                        .filter(
                            t ->
                                offices.isEmpty()
                                    ? FAMOUS.contains(t.office())
                                    : offices.contains(t.office()))
                        .isPresent())
            .toList();
    boolean plain = offices.isEmpty() && isWordElsewhere(document, token);
    if (fitting.isEmpty() || plain) {
      return null;
    }
    Set<String> states = statesOf(document);
    List<Person> near = fitting.stream().filter(p -> states.contains(p.of())).toList();
    List<Person> chosen = near.isEmpty() ? fitting : near;
    return chosen.size() == 1 || (!offices.isEmpty() && !near.isEmpty())
        ? entities.person(chosen.get(0), document.day())
        : null;
  }

  /** Whether the token begins a sentence or occurs in lower case, and so may be no name. */
  private static boolean isWordElsewhere(Document document, Token token) {
    return document.tokens().stream()
        .anyMatch(t -> !t.capital() && t.folded().equals(token.folded()));
  }

  private static String key(String name) {
    return Token.of(name).stream().map(Token::folded).collect(Collectors.joining(" "));
  }
}
