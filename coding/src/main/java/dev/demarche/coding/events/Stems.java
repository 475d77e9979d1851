package dev.demarche.coding.events;

import dev.demarche.knowledge.Token;
import java.util.Set;
import java.util.stream.Collectors;

/** Crude stems of the longer words of a passage, to compare two passages. */
final class Stems {
  private static final int SHORTEST = 4;
  private static final int KEPT = 6;

  private Stems() {}

  static Set<String> of(String passage) {
    return Token.of(passage).stream()
        .map(Token::folded)
        .filter(w -> w.length() >= SHORTEST)
        .map(w -> w.substring(0, Math.min(KEPT, w.length())))
        .collect(Collectors.toSet());
  }
}
