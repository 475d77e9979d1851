package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Place;
import dev.demarche.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a phrase lies that names no known place: "the Peruvian capital", "there", "outside
 * the town hall", "Smallville".
 */
final class Whereabouts {
  /** How many sentences back the town of a hall may be named. */
  private static final int REACH = 1;

  private static final String CAPITAL = "capital";
  private static final String HERE = "here";

  private final Set<String> within = new HashSet<>();
  private final NameWords words = new NameWords();

  Whereabouts() {
    DataTable.read("town-things.tsv").forEach(row -> within.addAll(row.list(0)));
  }

  /**
   * The place of a phrase.
   *
   * @param towns towns and other places named before the phrase, the last one last
   * @param opening the town of the dateline
   */
  Optional<Place> of(Span phrase, Document document, List<Place> towns, Optional<Place> opening) {
    List<Token> tokens = document.tokens().within(phrase);
    if (tokens.stream().anyMatch(t -> t.folded().equals(CAPITAL))) {
      return capital(phrase, document);
    }
    if (tokens.size() == 1 && tokens.get(0).folded().equals(HERE)) {
      return opening;
    }
    if (tokens.stream().anyMatch(t -> within.contains(t.folded()))) {
      return towns.isEmpty() ? opening : Optional.of(towns.get(towns.size() - 1));
    }
    return unknown(tokens, document);
  }

  /** The first sentence of those that may tell the town of a phrase. */
  static int firstSentence(Span phrase, Document document) {
    return Math.max(0, document.sentenceAt(phrase.start()) - REACH);
  }

  private static Optional<Place> capital(Span phrase, Document document) {
    return document.matches().within(phrase).stream()
        .flatMap(m -> StateNames.of(m, document.day()).stream())
        .map(Entry.StateName::state)
        .flatMap(s -> capital(s).stream())
        .findFirst();
  }

  private static Optional<Place> capital(State state) {
    return Optional.ofNullable(state.capital()).map(c -> new Place(state.iso3(), c));
  }

  /** A place that no table holds is told by its name alone. */
  private Optional<Place> unknown(List<Token> tokens, Document document) {
    int from = 0;
    while (from < tokens.size() && !isName(tokens.get(from))) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && isName(tokens.get(to))) {
      to++;
    }
    if (from == to || to < tokens.size()) {
      return Optional.empty();
    }
    Span name = tokens.get(from).span().union(tokens.get(to - 1).span());
    return document.matches().overlapping(name).isEmpty()
        ? Optional.of(new Place(null, name.of(document.text())))
        : Optional.empty();
  }

  private boolean isName(Token token) {
    return token.capital()
        && Character.isLetter(token.folded().charAt(0))
        && !words.is(NameWords.Kind.STARTER, token.folded());
  }
}
