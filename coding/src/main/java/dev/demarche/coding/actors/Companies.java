package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds companies that no table knows by the word before their names: "the Dutch port operator N",
 * "Miner N"; see {@code companies.tsv}. Whose they are is what the words before it say, or unknown.
 */
final class Companies {
  private enum Kind {
    COMPANY,
    BUSINESS,
    TRADE
  }

  private static final String BUSINESS_SECTOR = "BUS";

  /** Words of the longest name. */
  private static final int LONGEST = 3;

  private final Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);
  private final Entities entities;
  private final NameWords words;

  Companies(Entities entities, NameWords words) {
    this.entities = entities;
    this.words = words;
    DataTable.read("companies.tsv")
        .forEach(
            row ->
                kinds
                    .computeIfAbsent(Kind.valueOf(row.get(0)), kind -> new TreeSet<>())
                    .addAll(row.list(1)));
  }

  /** The companies of an article, each where a word tells it. */
  List<NamedMention> find(Document document) {
    List<NamedMention> found = new ArrayList<>();
    List<Token> tokens = document.tokens().all();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int first = descriptionAt(document, tokens, i);
      if (first >= 0) {
        company(document, tokens, first, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the description begins that ends in a word; -1 where it is none. */
  private int descriptionAt(Document document, List<Token> tokens, int at) {
    boolean traded = at > 0 && isJoined(document, tokens.get(at - 1), tokens.get(at));
    if (traded && is(Kind.BUSINESS, tokens.get(at)) && is(Kind.TRADE, tokens.get(at - 1))) {
      return at - 1;
    }
    return is(Kind.COMPANY, tokens.get(at)) ? at : -1;
  }

  private boolean is(Kind kind, Token token) {
    return kinds.getOrDefault(kind, Set.of()).contains(token.folded());
  }

  private static boolean isJoined(Document document, Token a, Token b) {
    return b.span().start() == a.span().end() + 1 && document.text().charAt(a.span().end()) == ' ';
  }

  private Optional<NamedMention> company(
      Document document, List<Token> tokens, int first, int last) {
    if (tokens.get(first).capital() && !isAtStart(document, tokens.get(first))) {
      return Optional.empty();
    }
    int end = last;
    while (end + 1 < tokens.size()
        && end - last < LONGEST
        && isJoined(document, tokens.get(end), tokens.get(end + 1))
        && isNew(document, tokens.get(end + 1))) {
      end++;
    }
    if (end == last || words.is(NameWords.Kind.GIVEN, tokens.get(last + 1).folded())) {
      return Optional.empty();
    }
    Span span = tokens.get(last + 1).span().union(tokens.get(end).span());
    String name = span.of(document.text());
    String state = state(document, tokens.get(first));
    Actor actor = new Actor(state, ActorKind.ORGANISATION, name, null, null, BUSINESS_SECTOR);
    return Optional.of(
        new NamedMention(span, new Entity(actor, Gender.NEUTER, List.of(name), null), false));
  }

  private static boolean isAtStart(Document document, Token token) {
    Span sentence = document.sentence(document.sentenceAt(token.span().start()));
    String before = document.text().substring(sentence.start(), token.span().start());
    return before.isEmpty() || before.endsWith("- ") || before.endsWith("— ");
  }

  private static boolean isNew(Document document, Token token) {
    return token.capital()
        && !Character.isDigit(token.folded().charAt(0))
        && document.matches().overlapping(token.span()).isEmpty();
  }

  /** The state named directly before a description: "Dutch", "Canada's". */
  private @Nullable String state(Document document, Token first) {
    int start = first.span().start();
    List<Match> before = document.matches().before(Math.max(0, start - 1));
    Match match = before.isEmpty() ? null : before.get(before.size() - 1);
    if (match == null || match.span().end() > start) {
      return null;
    }
    String gap = document.text().substring(match.span().end(), start);
    return gap.equals(" ") || gap.equals("'s ") || gap.equals("’s ")
        ? match.as(Entry.StateName.class).map(s -> entities.alpha3(s.state().iso3())).orElse(null)
        : null;
  }
}
