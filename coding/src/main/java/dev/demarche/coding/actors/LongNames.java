package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names of organisations that no table holds, of several capitalised words and the small ones
 * between them: "Law Society of Kenya", "National Council of Churches".
 */
final class LongNames {
  private static final String AND = "and";
  private static final String THE = "the";
  private static final int FEWEST = 2;
  private static final String CIVIL = "CVL";
  private static final String GOVERNMENT = "GOV";

  private final Entities entities;
  private final NameWords words;

  LongNames(Entities entities, NameWords words) {
    this.entities = entities;
    this.words = words;
  }

  /** The names of an article, each with what it is taken for. */
  List<NamedMention> find(Document document) {
    List<NamedMention> found = new ArrayList<>();
    List<Token> tokens = document.tokens().all();
    for (int i = 0; i < tokens.size(); i++) {
      if (mayBegin(document, tokens, i)) {
        List<Token> run = run(document, tokens, i);
        Optional<NamedMention> name = name(document, run);
        name.ifPresent(found::add);
        i += name.isPresent() ? run.size() - 1 : 0;
      }
    }
    return found;
  }

  private boolean mayBegin(Document document, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean beside = i > 0 && isBeside(document, tokens.get(i - 1), token);
    boolean within =
        beside
            && (tokens.get(i - 1).folded().equals(AND)
                || (tokens.get(i - 1).capital() && !isOut(tokens.get(i - 1))));
    return token.capital() && !within && !isOut(token);
  }

  /** Whether a capital tells nothing: of "The", and of days. */
  private boolean isOut(Token token) {
    return words.is(NameWords.Kind.STARTER, token.folded())
        || words.is(NameWords.Kind.WEEKDAY, token.folded());
  }

  /** The words from there that may be one name, with nothing behind its head but what is of it. */
  private List<Token> run(Document document, List<Token> tokens, int from) {
    List<Token> run = new ArrayList<>(List.of(tokens.get(from)));
    int end = 1;
    for (int i = from + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!isBeside(document, tokens.get(i - 1), token) || !goesOn(document, run, token)) {
        break;
      }
      run.add(token);
      end = token.capital() ? run.size() : end;
    }
    return run.subList(0, end);
  }

  private boolean goesOn(Document document, List<Token> run, Token token) {
    Token last = run.get(run.size() - 1);
    boolean headed = run.stream().anyMatch(this::isHead);
    if (!token.capital()) {
      boolean article = token.folded().equals(THE) && !last.folded().equals(AND);
      return headed && (article || words.is(NameWords.Kind.JOINT, token.folded()));
    }
    boolean secondName =
        last.folded().equals(AND) && isHead(token); // "Law Society and Bar Council"
    boolean behind = isHead(last) && !isHead(token); // "Dental Association President"
    return !isOut(token) && !isOfAnother(document, token) && !secondName && !behind;
  }

  private boolean isHead(Token token) {
    return token.capital() && words.is(NameWords.Kind.HEAD, token.folded());
  }

  private static boolean isBeside(Document document, Token before, Token token) {
    return token.span().start() == before.span().end() + 1
        && document.text().charAt(before.span().end()) == ' ';
  }

  /** Whether a word begins the name of a person, a body, an outlet or a title. */
  private static boolean isOfAnother(Document document, Token token) {
    return document.matches().overlapping(token.span()).stream()
        .anyMatch(
            m ->
                m.as(Entry.OfficeTitle.class).isPresent()
                    || m.as(Entry.PersonName.class).isPresent()
                    || m.as(Entry.Outlet.class).isPresent());
  }

  private Optional<NamedMention> name(Document document, List<Token> run) {
    Span span = run.get(0).span().union(run.get(run.size() - 1).span());
    List<Match> within = document.matches().overlapping(span);
    List<Token> heads = run.stream().filter(this::isHead).toList();
    boolean known =
        within.stream()
            .anyMatch(m -> m.span().contains(span) || m.as(Entry.Body.class).isPresent());
    if (heads.isEmpty() || known || telling(document, run).size() < FEWEST) {
      return Optional.empty();
    }
    boolean covered =
        heads.stream().allMatch(h -> within.stream().anyMatch(m -> isWhole(document, run, m, h)));
    return covered
        ? Optional.empty()
        : Optional.of(new NamedMention(span, entity(document, span, run, within), false));
  }

  /** Whether a known name holds a head and all words of the run but those of states. */
  private boolean isWhole(Document document, List<Token> run, Match match, Token head) {
    return match.span().contains(head.span())
        && telling(document, run).stream().allMatch(t -> match.span().contains(t.span()));
  }

  /** The capitalised words that are none of the names of states, nor "General" and the like. */
  private List<Token> telling(Document document, List<Token> run) {
    return run.stream()
        .filter(t -> t.capital() && !words.is(NameWords.Kind.GENERAL, t.folded()))
        .filter(
            t ->
                document.matches().overlapping(t.span()).stream()
                    .noneMatch(m -> m.as(Entry.StateName.class).isPresent()))
        .toList();
  }

  private Entity entity(Document document, Span span, List<Token> run, List<Match> within) {
    String name = span.of(document.text());
    String state = state(document, span, within);
    boolean isOfficial =
        run.stream()
            .anyMatch(t -> t.capital() && words.is(NameWords.Kind.HEAD_OFFICIAL, t.folded()));
    return state != null && isOfficial
        ? entities.organ(state, name, GOVERNMENT)
        : Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, CIVIL));
  }

  private @Nullable String state(Document document, Span span, List<Match> within) {
    return within.stream()
        .map(m -> Scene.side(document, m))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(
                    UnknownNames.behind(document, span, NameContext.of(document, span, words))))
        .or(document::dateline)
        .map(entities::alpha3)
        .orElse(null);
  }
}
