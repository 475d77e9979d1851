package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names that no table holds: runs of capitalised words, told apart as persons and organisations by
 * their words, with the state and office that the words around them give.
 */
final class UnknownNames {
  private static final int LONGEST_APPOSITION = 110;

  private final Knowledge knowledge;
  private final Entities entities;
  private final NameWords words;

  UnknownNames(Knowledge knowledge, Entities entities, NameWords words) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.words = words;
  }

  /** A name and what it is taken for. */
  record Found(Span span, Entity entity) {}

  List<Found> find(Document document) {
    List<Found> found = new ArrayList<>();
    for (List<Token> run : runs(document)) {
      Span span = run.get(0).span().union(run.get(run.size() - 1).span());
      entity(document, run, span).ifPresent(e -> found.add(new Found(span, e)));
    }
    return found;
  }

  private Optional<Entity> entity(Document document, List<Token> run, Span span) {
    String name = span.of(document.text());
    boolean thing = run.stream().anyMatch(t -> words.is(NameWords.Kind.THING, t.folded()));
    boolean shouting = run.stream().allMatch(Token::upper) && run.size() > 1;
    if (thing || shouting) {
      return Optional.empty();
    }
    Context context = context(document, span);
    if (run.stream().anyMatch(t -> words.is(NameWords.Kind.ORGANISATION, t.folded()))) {
      String state = entities.alpha3(context.of());
      return Optional.of(
          Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, null)));
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

  /** What the words around a name tell of it. */
  private record Context(@Nullable String of, @Nullable Office office, @Nullable String title) {}

  private Context context(Document document, Span name) {
    Context left = left(document, name);
    if (left.of() != null && left.office() != null) {
      return left;
    }
    Context right = right(document, name);
    return new Context(
        left.of() != null ? left.of() : right.of(),
        left.office() != null ? left.office() : right.office(),
        left.title() != null ? left.title() : right.title());
  }

  /** "Somali information minister N", "Oman's N", "Colonel N of the Malian army". */
  private Context left(Document document, Span name) {
    int start = document.sentence(document.sentenceAt(name.start())).start();
    List<Match> before = document.matches().within(new Span(start, name.start()));
    int at = name.start();
    String of = null;
    Office office = null;
    String title = null;
    for (int i = before.size() - 1; i >= 0 && of == null; i--) {
      Match match = before.get(i);
      String gap = document.text().substring(match.span().end(), at);
      if (gap.equals(", ") && i > 0 && isOfficeOf(document, before.get(i - 1), match)) {
        Match held = before.get(i - 1);
        Office kind = held.as(Entry.OfficeTitle.class).orElseThrow().office();
        return new Context(Scene.side(document, match), kind, held.span().of(document.text()));
      }
      int allowed = office == null ? 0 : 2;
      if (!isGap(gap, allowed)) {
        break;
      }
      Optional<Entry.OfficeTitle> held = match.as(Entry.OfficeTitle.class);
      if (held.isPresent() && office == null) {
        office = held.get().office();
        title = match.span().of(document.text());
      } else {
        of = Scene.side(document, match);
      }
      at = match.span().start();
    }
    return new Context(of, office, title);
  }

  /** "The governor of Basra" before a comma and the name. */
  private static boolean isOfficeOf(Document document, Match office, Match place) {
    return office.as(Entry.OfficeTitle.class).isPresent()
        && office.span().end() <= place.span().start()
        && document.text().substring(office.span().end(), place.span().start()).equals(" of ");
  }

  private static boolean isGap(String gap, int words) {
    String trimmed = gap.replaceFirst("^['’]s?", "").strip();
    if (trimmed.isEmpty()) {
      return gap.length() <= 4;
    }
    return trimmed.split("\\s+", -1).length <= words
        && trimmed.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-');
  }

  /** "N, the Houthi military spokesman," and "N, who heads the Ghanaian army,". */
  private Context right(Document document, Span name) {
    String text = document.text();
    int end = document.sentence(document.sentenceAt(name.start())).end();
    if (name.end() + 2 >= end || text.charAt(name.end()) != ',') {
      return new Context(null, null, null);
    }
    int stop = text.indexOf(',', name.end() + 1);
    int limit = Math.min(end, name.end() + LONGEST_APPOSITION);
    Span apposition = new Span(name.end() + 1, stop < 0 || stop > limit ? limit : stop);
    String of = null;
    Office office = null;
    String title = null;
    for (Match match : document.matches().within(apposition)) {
      Optional<Entry.OfficeTitle> held = match.as(Entry.OfficeTitle.class);
      if (held.isPresent() && office == null) {
        office = held.get().office();
        title = match.span().of(text);
      } else if (of == null) {
        of = Scene.side(document, match);
      }
    }
    boolean titled = office != null;
    return titled ? new Context(of, office, title) : new Context(null, null, null);
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

  private boolean isFollowedByName(Document document, Token token) {
    return document
        .tokens()
        .firstAt(token.span().end())
        .filter(Token::capital)
        .filter(n -> document.text().substring(token.span().end(), n.span().start()).equals(" "))
        .filter(n -> !words.is(NameWords.Kind.ORGANISATION, n.folded()))
        .filter(n -> !words.is(NameWords.Kind.THING, n.folded()))
        .filter(n -> knowledge.find(n.span().of(document.text())).isEmpty())
        .isPresent();
  }
}
