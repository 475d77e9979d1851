package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Persons whom the words before a quotation present as its speakers without a verb of saying. */
final class Presentations {
  private static final Pattern OWNS = Pattern.compile("['’]s?\\s");

  private final Sayings sayings;

  Presentations(Sayings sayings) {
    this.sayings = sayings;
  }

  /** Of "One of them, Vera Jones, shrugged: “…”" who is named before the colon. */
  Optional<Entity> announced(Quoted quoted) {
    Span left = quoted.left();
    return left.of(quoted.text()).stripTrailing().endsWith(":")
        ? quoted.cast().named(left).stream()
            .map(Cast.Named::entity)
            .filter(Entity::isPerson)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Of "I met Sall in the camp. “They took all.”" the only person whom the first sentence names.
   */
  Optional<Entity> presented(Quoted quoted) {
    return quoted.isAlone()
        ? quoted.sentenceBefore().flatMap(before -> presented(quoted, before))
        : Optional.empty();
  }

  private Optional<Entity> presented(Quoted quoted, Span sentence) {
    String text = quoted.text();
    return Quoted.onlyPerson(quoted.cast().named(sentence).stream())
        .filter(n -> !OWNS.matcher(text).region(n.span().end(), text.length()).lookingAt())
        .filter(
            n -> sayings.meeting.matcher(text.substring(sentence.start(), n.span().start())).find())
        .map(Cast.Named::entity);
  }
}
