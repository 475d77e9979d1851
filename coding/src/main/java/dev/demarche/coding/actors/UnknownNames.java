package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that no table holds: runs of capitalised words, told apart as persons and organisations by
 * their words, with the state and office that the words around them give.
 */
final class UnknownNames {
  private static final Set<String> BEHIND = Set.of(" in ", " of ", " of the ");
  private static final Pattern IN = Pattern.compile("\\s(?:in|at|near|outside|around|from)\\s$");
  private static final String GOVERNMENT = "GOV";
  private static final String MILITARY = "MIL";

  private final Knowledge knowledge;
  private final Entities entities;
  private final NameWords words;
  private final ShipPrefixes ships = new ShipPrefixes();

  UnknownNames(Knowledge knowledge, Entities entities, NameWords words) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.words = words;
  }

  /** A name and what it is taken for. */
  record Found(Span span, Entity entity) {}

  List<Found> find(Document document) {
    List<Found> found = new ArrayList<>();
    for (List<Token> capitals : runs(document)) {
      List<Token> run = told(document, capitals);
      if (run.isEmpty()) {
        continue;
      }
      Span span = span(run);
      entity(document, run, span).ifPresent(e -> found.add(new Found(span, e)));
    }
    return found;
  }

  /** Of the words of a headline in capitals those that another line has as a name, too. */
  private static List<Token> told(Document document, List<Token> run) {
    String text = document.text();
    if (!TitleCase.isHeadline(text, span(run))) {
      return run;
    }
    for (int length = run.size(); length >= 2; length--) {
      for (int from = 0; from + length <= run.size(); from++) {
        List<Token> part = run.subList(from, from + length);
        if (TitleCase.isTellingElsewhere(text, span(part).of(text))) {
          return part;
        }
      }
    }
    return List.of();
  }

  private static Span span(List<Token> run) {
    return run.get(0).span().union(run.get(run.size() - 1).span());
  }

  private Optional<Entity> entity(Document document, List<Token> run, Span span) {
    String name = span.of(document.text());
    String last = run.get(run.size() - 1).folded();
    boolean official = words.is(NameWords.Kind.OFFICIAL, last);
    boolean thing = run.stream().anyMatch(t -> words.is(NameWords.Kind.THING, t.folded()));
    boolean shouting = run.stream().allMatch(Token::upper) && run.size() > 1;
    if ((thing && !official) || shouting || isTown(document, run, span)) {
      return Optional.empty();
    }
    String letters = run.get(0).span().of(document.text());
    if (!official && ships.isPrefix(letters)) {
      return ships.state(letters, span, document).map(s -> entities.organ(s, name, MILITARY));
    }
    NameContext context = NameContext.of(document, span, words);
    if (official || run.stream().anyMatch(t -> words.is(NameWords.Kind.ORGANISATION, t.folded()))) {
      return Optional.of(organisation(document, name, last, behind(document, span, context)));
    }
    return Optional.of(
        entities.person(
            name,
            context.of(),
            context.office(),
            context.title(),
            Gender.PERSON,
            families(document, run)));
  }

  /** "The crossing at Kara-Bulak": a hyphenated word where towns stand. */
  private static boolean isTown(Document document, List<Token> run, Span span) {
    boolean single = span.of(document.text()).indexOf(' ') < 0;
    return single
        && run.size() <= 2
        && IN.matcher(document.text().substring(Math.max(0, span.start() - 9), span.start()))
            .find();
  }

  /** A part of a state where its last word says so and the state can be told. */
  private Entity organisation(Document document, String name, String last, @Nullable String of) {
    String state = entities.alpha3(of);
    if (state != null && words.is(NameWords.Kind.OFFICIAL, last)) {
      return entities.organ(state, name, GOVERNMENT);
    }
    Optional<String> home = of == null ? document.dateline() : Optional.empty();
    return home.isPresent() && words.is(NameWords.Kind.FORCE, last)
        ? entities.organ(home.get(), name, GOVERNMENT)
        : Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, null));
  }

  /** Whose an organisation is by the words before it, or by "in Minsk", "of Chad" behind it. */
  static @Nullable String behind(Document document, Span name, NameContext context) {
    if (context.of() != null) {
      return context.of();
    }
    return document
        .matches()
        .firstAt(name.end())
        .filter(m -> BEHIND.contains(document.text().substring(name.end(), m.span().start())))
        .map(m -> Scene.side(document, m))
        .orElse(null);
  }

  /** The last word of a name, and with the particles before it: Moura, de Moura. */
  private List<String> families(Document document, List<Token> run) {
    int last = run.size() - 1;
    int from = last;
    while (from > 1 && words.is(NameWords.Kind.PARTICLE, run.get(from - 1).folded())) {
      from--;
    }
    String family = run.get(last).span().of(document.text());
    String whole = run.get(from).span().union(run.get(last).span()).of(document.text());
    return from == last ? List.of(family) : List.of(family, whole);
  }

  /** Runs of two to five capitalised words that are no known name. */
  private List<List<Token>> runs(Document document) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    Token last = null;
    for (Token token : document.tokens().all()) {
      boolean joined = last != null && isJoint(document.text(), last, token);
      boolean part = isPart(document, token, !run.isEmpty() && joined);
      if (!joined || !part) {
        close(run, runs);
      }
      if (part) {
        run.add(token);
      }
      last = token;
    }
    close(run, runs);
    return runs;
  }

  private void close(List<Token> run, List<List<Token>> runs) {
    while (!run.isEmpty()
        && words.is(NameWords.Kind.PARTICLE, run.get(run.size() - 1).folded())
        && !run.get(run.size() - 1).capital()) {
      run.remove(run.size() - 1);
    }
    if (!run.isEmpty() && words.is(NameWords.Kind.STARTER, run.get(0).folded())) {
      run.remove(0);
      if (!run.isEmpty() && words.is(NameWords.Kind.WEEKDAY, run.get(0).folded())) {
        run.remove(0);
      }
    }
    // Behind a starter: the full name stands elsewhere, "Later von der Leyen spoke".
    while (!run.isEmpty() && !run.get(0).capital()) {
      run.remove(0);
    }
    while (!run.isEmpty() && words.is(NameWords.Kind.HONORIFIC, run.get(0).folded())) {
      run.remove(0);
    }
    if (run.size() >= 2 && run.size() <= 6) {
      runs.add(List.copyOf(run));
    }
    run.clear();
  }

  private static boolean isJoint(String text, Token a, Token b) {
    if (b.span().start() < a.span().end()) {
      return false;
    }
    String gap = text.substring(a.span().end(), b.span().start());
    return gap.equals(" ")
        || gap.equals("-")
        || gap.equals("'")
        || gap.equals("’")
        || (gap.equals(". ") && a.span().length() == 1);
  }

  private boolean isPart(Document document, Token token, boolean within) {
    if (within && words.is(NameWords.Kind.PARTICLE, token.folded())) {
      return true;
    }
    if (within && token.capital() && isHyphened(document, token)) {
      return true;
    }
    if (!token.capital() || Character.isDigit(token.folded().charAt(0))) {
      return false;
    }
    List<Match> matches = document.matches().overlapping(token.span());
    if (matches.isEmpty()) {
      return true;
    }
    boolean given = words.is(NameWords.Kind.GIVEN, token.folded());
    return given
        && matches.get(0).span().equals(token.span())
        && !within
        && isFollowedByName(document, token);
  }

  /** "Al-Sabah": what a hyphen ties to a name belongs to it, whatever else it means. */
  private static boolean isHyphened(Document document, Token token) {
    int start = token.span().start();
    return start > 0 && document.text().charAt(start - 1) == '-';
  }

  private boolean isFollowedByName(Document document, Token token) {
    return document
        .tokens()
        .firstAt(token.span().end())
        .filter(Token::capital)
        .filter(n -> document.text().substring(token.span().end(), n.span().start()).equals(" "))
        .filter(n -> !words.is(NameWords.Kind.ORGANISATION, n.folded()))
        .filter(n -> !words.is(NameWords.Kind.THING, n.folded()))
        .filter(
            n ->
                knowledge.find(n.span().of(document.text())).stream()
                    .allMatch(UnknownNames::isDoubtful))
        .isPresent();
  }

  /** Whether a name is at most that of a place which as often is something else. */
  private static boolean isDoubtful(Match match) {
    return match.as(Entry.Locality.class).filter(Entry.Locality::doubtful).isPresent();
  }
}
