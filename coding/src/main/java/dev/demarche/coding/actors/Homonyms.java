package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Person;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of states that are none in their place: a part of a company's name ("China
 * Southern Airlines") or a team's, somebody's family name ("George Washington"), a province of
 * another state ("Savannah, Georgia"). Immutable.
 */
final class Homonyms {
  private static final int LONGEST_COMPANY = 4;
  private static final String BUSINESS = "BUS";
  private static final Set<String> STATE_OF = Set.of("state", "province", "region");

  private final Knowledge knowledge;
  private final NameWords words;
  private final Set<String> firstNames;

  Homonyms(Knowledge knowledge, NameWords words) {
    this.knowledge = knowledge;
    this.words = words;
    firstNames =
        knowledge.persons().stream()
            .map(Person::name)
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> Token.fold(name.substring(0, name.indexOf(' '))))
            .collect(Collectors.toSet());
  }

  /** The known names of an article as they are meant there. */
  List<Match> meant(Reading reading, List<Token> tokens, List<Match> names) {
    Text text = new Text(reading, new SpanIndex<>(tokens, Token::span), names);
    List<Match> meant = new ArrayList<>();
    Namesakes namesakes = new Namesakes(reading.article().text(), meant);
    Set<String> elsewhere = new HashSet<>();
    int taken = 0;
    for (Match name : names) {
      if (name.span().start() < taken) {
        continue;
      }
      Optional<Entry.StateName> state = name.as(Entry.StateName.class);
      if (state.isEmpty() || name.as(Entry.PersonName.class).isPresent()) {
        meant.add(name);
        continue;
      }
      if (isOfDescent(text, name, state.get())) {
        continue;
      }
      Optional<Match> company = company(text, name, state.get());
      if (company.isPresent()) {
        meant.add(company.get());
        taken = company.get().span().end();
      } else if (isFamilyName(text, name)) {
        namesakes.learn(name);
      } else {
        Optional<Match> province = province(text, name, state.get());
        province.ifPresent(p -> elsewhere.add(text.words(p.span())));
        meant.add(province.orElse(name));
      }
    }
    List<Match> states = namesakes.settled();
    return elsewhere.isEmpty() ? states : throughout(states, elsewhere, text);
  }

  /** "Ethnic Albanian rebels": those of a people who need not be of its state. */
  private boolean isOfDescent(Text text, Match name, Entry.StateName state) {
    Token before = text.before(name.span().start());
    return before != null
        && words.is(NameWords.Kind.DESCENT, before.folded())
        && (state.form() == Entry.Form.ADJECTIVE || state.form() == Entry.Form.PEOPLE);
  }

  /** One article and what stands beside its names. */
  private record Text(Reading reading, SpanIndex<Token> tokens, List<Match> names) {
    String words(Span span) {
      return span.of(reading.article().text());
    }

    /** The word directly behind an offset, with one blank between. */
    @Nullable Token behind(int offset) {
      return tokens
          .firstAt(offset)
          .filter(t -> t.span().start() == offset + 1)
          .filter(t -> words(new Span(offset, offset + 1)).equals(" "))
          .orElse(null);
    }

    /** The word directly before an offset, with one blank between. */
    @Nullable Token before(int offset) {
      List<Token> before = tokens.before(Math.max(0, offset - 1));
      Token last = before.isEmpty() ? null : before.get(before.size() - 1);
      return last != null
              && last.span().end() == offset - 1
              && words(new Span(offset - 1, offset)).equals(" ")
          ? last
          : null;
    }

    /** Whether a sentence of small letters has the word, and not as its first. */
    boolean isWithinProse(Token token) {
      return reading.sentences().stream()
          .map(Sentence::span)
          .filter(s -> s.contains(token.span()))
          .anyMatch(s -> s.start() != token.span().start());
    }

    /** Whether the sentence of a word is no headline, in which nearly all words have a capital. */
    boolean isProse(Token token) {
      return reading.sentences().stream()
          .map(Sentence::span)
          .filter(s -> s.contains(token.span()))
          .map(tokens::within)
          .anyMatch(all -> 3 * all.stream().filter(t -> !t.capital()).count() >= all.size());
    }
  }

  private Optional<Match> company(Text text, Match name, Entry.StateName state) {
    String iso3 = state.state().iso3();
    Token before = text.before(name.span().start());
    if (before != null && before.capital() && state.form() != Entry.Form.METONYM) {
      Span whole = before.span().union(name.span());
      if (words.is(NameWords.Kind.TEAM, before.folded())) {
        return Optional.of(organisation(text, whole, iso3, null));
      }
      if (words.is(NameWords.Kind.COMPANY_BEFORE, before.folded())) {
        return Optional.of(organisation(text, whole, iso3, BUSINESS));
      }
    }
    int end = 0;
    int at = name.span().end();
    for (int i = 0; i < LONGEST_COMPANY; i++) {
      Token next = text.behind(at);
      if (next == null || !next.capital()) {
        break;
      }
      at = next.span().end();
      Token after = text.behind(at);
      boolean last = after == null || !after.capital();
      if (words.is(NameWords.Kind.COMPANY, next.folded())
          || (last && words.is(NameWords.Kind.COMPANY_LAST, next.folded()))) {
        end = at;
      }
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(organisation(text, new Span(name.span().start(), end), iso3, BUSINESS));
  }

  private static Match organisation(Text text, Span span, String iso3, @Nullable String sector) {
    return new Match(
        span, List.of(new Entry.Group(text.words(span), iso3, ActorKind.ORGANISATION, sector)));
  }

  /** "George Washington", "General Washington", "the actor Nomen Washington". */
  private boolean isFamilyName(Text text, Match name) {
    Token before = text.before(name.span().start());
    if (!words.is(NameWords.Kind.FAMILY, Token.fold(text.words(name.span())))
        || before == null
        || !Character.isLetter(before.folded().charAt(0))
        || !before.capital()
        || words.is(NameWords.Kind.STARTER, before.folded())
        || words.is(NameWords.Kind.AUXILIARY, before.folded())
        || !text.isProse(before)) {
      return false;
    }
    boolean named = text.names().stream().anyMatch(m -> m.span().contains(before.span()));
    return words.is(NameWords.Kind.HONORIFIC, before.folded())
        || (!named && (firstNames.contains(before.folded()) || text.isWithinProse(before)));
  }

  /** A province of another state, by what stands around its name. */
  private Optional<Match> province(Text text, Match name, Entry.StateName state) {
    if (state.form() != Entry.Form.NAME) {
      return Optional.empty();
    }
    for (Entry.Locality place : knowledge.provinces(text.words(name.span()))) {
      if (isIn(text, name, place) || isGoverned(text, name)) {
        return Optional.of(new Match(name.span(), List.of(place)));
      }
    }
    return Optional.empty();
  }

  /** "Savannah, Georgia", "the state of Georgia". */
  private boolean isIn(Text text, Match name, Entry.Locality province) {
    int start = name.span().start();
    Token before = text.before(start);
    if (before != null && before.folded().equals("of")) {
      Token kind = text.before(before.span().start());
      return kind != null && STATE_OF.contains(kind.folded());
    }
    return text.names().stream()
        .filter(m -> m.span().end() == start - 2)
        .filter(m -> text.words(new Span(start - 2, start)).equals(", "))
        .flatMap(m -> m.as(Entry.Locality.class).stream())
        .anyMatch(city -> city.state() != null && city.state().equals(province.state()));
  }

  /** "Georgia Governor", "Georgia's governor": a part of a state has governors, a state none. */
  private boolean isGoverned(Text text, Match name) {
    int end = name.span().end();
    Token next =
        text.tokens()
            .firstAt(end)
            .filter(t -> t.folded().equals("s") && t.span().start() == end + 1)
            .map(s -> text.behind(s.span().end()))
            .orElseGet(() -> text.behind(end));
    return next != null && words.is(NameWords.Kind.PROVINCIAL, next.folded());
  }

  /** A name that is a province's once is so everywhere, unless the article speaks of the state. */
  private List<Match> throughout(List<Match> meant, Set<String> provinces, Text text) {
    Set<String> spokenOf =
        meant.stream()
            .flatMap(m -> m.as(Entry.StateName.class).stream())
            .filter(s -> s.form() != Entry.Form.NAME)
            .map(s -> s.state().iso3())
            .collect(Collectors.toSet());
    List<Match> all = new ArrayList<>();
    for (Match match : meant) {
      String words = text.words(match.span());
      Optional<State> state = match.as(Entry.StateName.class).map(Entry.StateName::state);
      boolean other =
          state.isPresent() && provinces.contains(words) && !spokenOf.contains(state.get().iso3());
      all.add(other ? new Match(match.span(), List.copyOf(knowledge.provinces(words))) : match);
    }
    return all;
  }
}
