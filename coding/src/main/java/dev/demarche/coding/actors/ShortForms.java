package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.OfficeHolders;
import dev.demarche.knowledge.Person;
import dev.demarche.knowledge.Tenure;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds family names that stand alone: of persons named in full anywhere, or with their office. */
final class ShortForms {
  /** Offices of which a bare family name in a headline may remind. */
  private static final Set<Office> FAMOUS =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.FM);

  /** The longest short form in words: "von der Leyen". */
  private static final int LONGEST = 3;

  private static final String OF = " of ";

  private final Knowledge knowledge;
  private final Entities entities;
  private final NameWords words;

  /** First words of the titles of those who reign. */
  private final Set<String> monarchs;

  ShortForms(Knowledge knowledge, Entities entities, NameWords words) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.words = words;
    monarchs =
        ActorResolver.monarchs().stream()
            .map(title -> Token.of(title).get(0).folded())
            .collect(Collectors.toSet());
  }

  /** Adds the short forms in an article to the names found so far. */
  void add(Document document, MentionSheet mentions) {
    Map<String, Entity> known = new HashMap<>();
    for (NamedMention m : mentions.all()) {
      for (String form : m.entity().family()) {
        known.putIfAbsent(key(form), m.entity());
      }
    }
    List<Token> tokens = document.tokens().all();
    for (int i = 0; i < tokens.size(); i++) {
      for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
        List<Token> form = tokens.subList(i, i + n);
        Span span = form.get(0).span().union(form.get(n - 1).span());
        if (mayBegin(form) && mayStand(mentions.overlapping(span), span, form, known)) {
          Optional<Entity> entity = meaning(document, known, form);
          if (entity.isPresent()) {
            mentions.put(new NamedMention(span, entity.get(), false));
            break;
          }
        }
      }
    }
  }

  private boolean mayBegin(List<Token> form) {
    return form.get(0).capital()
        || (form.size() > 1 && words.is(NameWords.Kind.PARTICLE, form.get(0).folded()));
  }

  /** Whether no name stands there, or one that only looks like another: "Moura" in "de Moura". */
  private static boolean isFree(Collection<NamedMention> there, Span span, int tokens) {
    return there.isEmpty()
        || (tokens > 1
            && there.stream()
                .allMatch(m -> span.contains(m.span()) && m.span().length() < span.length()));
  }

  /**
   * Whether no name stands there but that of an outlet which is called like somebody named, or what
   * looked like a stranger: "Al-Khulaifi" after the full name.
   */
  private static boolean mayStand(
      Collection<NamedMention> there, Span span, List<Token> form, Map<String, Entity> known) {
    Entity meant = known.get(key(form));
    boolean weaker =
        meant != null
            && there.stream().allMatch(m -> m.span().equals(span) && isWeaker(m.entity(), meant));
    return isFree(there, span, form.size()) || weaker;
  }

  private static boolean isWeaker(Entity there, Entity meant) {
    return there.actor().kind() == ActorKind.MEDIA
        || (there.isPerson() && there.side().isEmpty() && !meant.side().isEmpty());
  }

  private Optional<Entity> meaning(
      Document document, Map<String, Entity> known, List<Token> tokens) {
    String form = key(tokens);
    Entity entity = known.get(form);
    if (entity != null) {
      return Optional.of(entity);
    }
    Optional<Entity> titled =
        tokens.size() > 1 ? reigning(document, tokens) : titled(document, tokens.get(0));
    titled.ifPresent(e -> known.put(form, e));
    return titled;
  }

  /** "Crown Prince Mohammed", by the state behind him or those that the article speaks of. */
  private Optional<Entity> reigning(Document document, List<Token> tokens) {
    if (!monarchs.contains(tokens.get(0).folded())) {
      return Optional.empty();
    }
    List<Person> persons =
        knowledge.byFamily(key(tokens)).stream()
            .filter(p -> p.distance(document.day()) == 0)
            .toList();
    Optional<String> state = stateBehind(document, tokens.get(tokens.size() - 1));
    List<Person> near =
        persons.stream()
            .filter(
                p ->
                    state.isPresent()
                        ? p.of().equals(state.get())
                        : document.states().contains(p.of()))
            .toList();
    return near.size() == 1
        ? Optional.of(entities.person(near.get(0), document.day()))
        : Optional.empty();
  }

  /** The state in "of Jordan" behind a name. */
  private static Optional<String> stateBehind(Document document, Token name) {
    int start = name.span().end() + OF.length();
    return document.text().startsWith(OF, name.span().end())
        ? document
            .matches()
            .firstAt(start)
            .filter(m -> m.span().start() == start)
            .flatMap(m -> m.as(Entry.StateName.class))
            .map(s -> s.state().iso3())
        : Optional.empty();
  }

  /** "President Xi", or the bare "Xi" of a headline when only one such leader is in office. */
  private Optional<Entity> titled(Document document, Token token) {
    List<Person> persons = inOffice(document, token);
    if (persons.isEmpty() || isCommon(token) || isBehindFirstName(document, token)) {
      return Optional.empty();
    }
    Set<Office> offices = officesBefore(document, token);
    Set<Office> asked = offices.isEmpty() ? FAMOUS : offices;
    List<Person> fitting =
        persons.stream()
            .filter(
                p ->
                    p.officeOn(document.day())
                        .map(Tenure::office)
                        .filter(held -> OfficeHolders.fits(asked, held))
                        .isPresent())
            .toList();
    boolean plain = offices.isEmpty() && document.isWord(token.folded());
    if (fitting.isEmpty() || plain) {
      return Optional.empty();
    }
    List<Person> near = fitting.stream().filter(p -> document.states().contains(p.of())).toList();
    List<Person> chosen = near.isEmpty() ? fitting : near;
    return chosen.size() == 1 || (!offices.isEmpty() && !near.isEmpty())
        ? Optional.of(entities.person(chosen.get(0), document.day()))
        : Optional.empty();
  }

  private List<Person> inOffice(Document document, Token token) {
    return knowledge.byFamily(token.folded()).stream()
        .filter(p -> p.distance(document.day()) == 0)
        .toList();
  }

  /** "Jordan Henderson": somebody else of the family, whose first name is a state. */
  private boolean isBehindFirstName(Document document, Token token) {
    List<Token> before = document.tokens().before(token.span().start());
    Token last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.span().end() + 1 == token.span().start()
        && last.capital()
        && words.is(NameWords.Kind.GIVEN, last.folded());
  }

  private boolean isCommon(Token token) {
    return words.is(NameWords.Kind.THING, token.folded())
        || words.is(NameWords.Kind.STARTER, token.folded())
        || token.folded().length() < 2;
  }

  /** The offices that the words directly before a name may mean. */
  private static Set<Office> officesBefore(Document document, Token token) {
    int end = token.span().start() - 1;
    List<Match> before = document.matches().before(Math.max(0, end));
    if (before.isEmpty() || before.get(before.size() - 1).span().end() != end) {
      return Set.of();
    }
    return before.get(before.size() - 1).all(Entry.OfficeTitle.class).stream()
        .map(Entry.OfficeTitle::office)
        .collect(Collectors.toSet());
  }

  private static String key(String name) {
    return key(Token.of(name));
  }

  private static String key(List<Token> tokens) {
    return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
  }
}
