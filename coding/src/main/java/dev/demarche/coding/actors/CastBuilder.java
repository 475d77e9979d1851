package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds everybody who is named in an article: known names, unknown persons by their form and their
 * titles, and the short forms of both.
 */
final class CastBuilder {
  private final Entities entities;
  private final NameWords words;
  private final UnknownNames unknown;
  private final Companies companies;
  private final LongNames longNames;
  private final StrangerSides strangers;
  private final ShortForms shortForms;
  private final Halves halves;

  CastBuilder(Knowledge knowledge, NameWords words, Tools tools) {
    entities = tools.entities();
    this.words = words;
    unknown = new UnknownNames(knowledge, entities, words);
    companies = new Companies(entities, words);
    longNames = new LongNames(entities, words);
    strangers = new StrangerSides(tools);
    halves = new Halves(entities);
    shortForms = new ShortForms(knowledge, entities, words);
  }

  /** The names of an article. */
  SpanIndex<NamedMention> mentions(Document document) {
    MentionSheet mentions = new MentionSheet();
    for (Match match : document.matches().all()) {
      if (!isMoney(document, match) && !isPartOfThing(document, match)) {
        meaning(document, match)
            .ifPresent(e -> mentions.put(new NamedMention(match.span(), e, isAdjective(match))));
      }
    }
    for (UnknownNames.Found found : unknown.find(document)) {
      mentions.put(new NamedMention(found.span(), found.entity(), false));
    }
    companies.find(document).forEach(mentions::put);
    longNames.find(document).forEach(mentions::put);
    strangers.settle(document, mentions);
    shortForms.add(document, mentions);
    halves.add(document, mentions);
    return mentions.index();
  }

  /** "US" in "six million US dollars". */
  private boolean isMoney(Document document, Match match) {
    int end = match.span().end();
    return document
        .tokens()
        .firstAt(end + 1)
        .filter(t -> t.span().start() <= end + 2)
        .filter(t -> words.is(NameWords.Kind.CURRENCY, t.folded()))
        .isPresent();
  }

  /** "Vienna Convention", "San Juan River": a capital whose name is only part of another name. */
  private boolean isPartOfThing(Document document, Match match) {
    boolean capital =
        match.as(Entry.StateName.class).filter(s -> s.form() == Entry.Form.CAPITAL).isPresent();
    int end = match.span().end();
    return capital
        && document
            .tokens()
            .firstAt(end)
            .filter(t -> t.capital() && t.span().start() == end + 1)
            .filter(t -> document.text().charAt(end) == ' ')
            .filter(t -> words.is(NameWords.Kind.THING, t.folded()))
            .isPresent();
  }

  private static boolean isAdjective(Match match) {
    return match.as(Entry.StateName.class).filter(s -> s.form() == Entry.Form.ADJECTIVE).isPresent()
        && match.as(Entry.PersonName.class).isEmpty();
  }

  /** Whom a known name means on the day of the article; nothing for offices, ministries, places. */
  private Optional<Entity> meaning(Document document, Match match) {
    List<Person> persons =
        match.all(Entry.PersonName.class).stream().map(Entry.PersonName::person).toList();
    if (!persons.isEmpty()) {
      return Optional.of(entities.person(likeliest(persons, document), document.day()));
    }
    return match
        .as(Entry.Body.class)
        .filter(
            b -> !b.doubtful() || isNamedElsewhere(document, b) || isSeatAbroad(document, match))
        .map(entities::body)
        .or(() -> StateNames.of(match, document.day()).map(s -> entities.state(s.state())))
        .or(() -> match.as(Entry.Organ.class).map(entities::organ))
        .or(() -> group(match, document).map(entities::group))
        .or(() -> outlet(match, document));
  }

  /** An outlet; "The paper" and "the island" are none, unlike The Paper and The Island. */
  private Optional<Entity> outlet(Match match, Document document) {
    boolean small =
        document.tokens().within(match.span()).stream()
            .reduce((a, b) -> b)
            .filter(t -> !t.capital())
            .isPresent();
    return small ? Optional.empty() : match.as(Entry.Outlet.class).map(entities::outlet);
  }

  /** Of groups of one name the one whose state the article names. */
  private static Optional<Entry.Group> group(Match match, Document document) {
    return match.all(Entry.Group.class).stream()
        .min(Comparator.comparing(g -> document.states().contains(g.state()) ? 0 : 1));
  }

  /**
   * Whether the article names a body, a part of it or one of its people also by a name that means
   * nothing else.
   */
  private static boolean isNamedElsewhere(Document document, Entry.Body body) {
    return document.matches().all().stream()
        .anyMatch(
            m ->
                m.all(Entry.Body.class).stream()
                        .anyMatch(b -> !b.doubtful() && (isSame(b, body) || isPart(b, body)))
                    || m.all(Entry.PersonName.class).stream()
                        .anyMatch(p -> p.person().of().equals(body.name())));
  }

  private static boolean isSame(Entry.Body one, Entry.Body other) {
    return one.name().equals(other.name());
  }

  private static boolean isPart(Entry.Body part, Entry.Body whole) {
    return whole.name().equals(part.parent());
  }

  /** Whether a capital stands for a body, since the article never names the state whose it is. */
  private static boolean isSeatAbroad(Document document, Match seat) {
    Optional<Entry.StateName> capital =
        seat.as(Entry.StateName.class).filter(s -> s.form() == Entry.Form.CAPITAL);
    return capital.isPresent()
        && document.matches().all().stream()
            .flatMap(m -> m.all(Entry.StateName.class).stream())
            .noneMatch(
                s ->
                    s.form() != Entry.Form.CAPITAL
                        && s.state().iso3().equals(capital.get().state().iso3()));
  }

  /** Of persons of one name the one whose office lies nearest to the day and the states named. */
  private static Person likeliest(List<Person> persons, Document document) {
    return persons.stream()
        .min(
            Comparator.comparingLong((Person p) -> p.distance(document.day()))
                .thenComparing(p -> document.states().contains(p.of()) ? 0 : 1))
        .orElseThrow();
  }
}
