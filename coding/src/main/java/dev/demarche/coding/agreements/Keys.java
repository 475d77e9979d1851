package dev.demarche.coding.agreements;

import dev.demarche.knowledge.Token;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a name that tell one agreement from another. */
final class Keys {
  private static final int SHORT = 2;

  private Keys() {}

  /** The folded words but for nouns such as "treaty" and short ones. */
  static Set<String> of(String name, Instruments instruments) {
    return Token.of(name).stream()
        .map(Token::folded)
        .filter(w -> w.length() > SHORT && !instruments.isPlain(w))
        .collect(Collectors.toUnmodifiableSet());
  }
}
