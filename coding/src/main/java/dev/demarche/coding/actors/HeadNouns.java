package dev.demarche.coding.actors;

import dev.demarche.knowledge.Token;
import java.util.Optional;
import java.util.Set;

/** Tells what the noun describes that the head of a phrase ends with. */
record HeadNouns(Scene scene, Nouns nouns) {
  /** What the last word of a head describes. */
  Optional<Nouns.Kind> kind(Parts parts) {
    String head = scene.words(parts.head());
    return nouns.of(Token.fold(head.substring(head.lastIndexOf(' ') + 1))).map(Nouns.Noun::kind);
  }

  /** Whether it is of one of some kinds. */
  boolean is(Parts parts, Set<Nouns.Kind> kinds) {
    return kind(parts).filter(kinds::contains).isPresent();
  }
}
