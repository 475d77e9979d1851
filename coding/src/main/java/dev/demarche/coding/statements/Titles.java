package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;

/** Whose the words are that are all of an interview's headline. */
final class Titles {
  /** Paragraphs behind the headline that introduce who is asked. */
  private static final int INTRODUCTION = 3;

  private final Sayings sayings;

  Titles(Sayings sayings) {
    this.sayings = sayings;
  }

  /** The only person whom the first paragraph with one names, in an interview. */
  Optional<Entity> speaker(Quoted quoted) {
    List<Block> blocks = quoted.reading().article().blocks();
    Block title = blocks.get(0);
    boolean whole =
        quoted.quotation().block() == 0
            && title.kind() == Block.Kind.TITLE
            && quoted.isAllOf(title.span());
    if (!whole || blocks.size() == 1) {
      return Optional.empty();
    }
    List<Block> behind = blocks.subList(1, Math.min(blocks.size(), 1 + INTRODUCTION));
    Span introduction = behind.get(0).span().union(behind.get(behind.size() - 1).span());
    return sayings.interview.matcher(introduction.of(quoted.text())).find()
        ? behind.stream()
            .map(block -> quoted.cast().named(block.span()))
            .filter(names -> names.stream().anyMatch(n -> n.entity().isPerson()))
            .findFirst()
            .flatMap(names -> Quoted.onlyPerson(names.stream()))
            .map(Cast.Named::entity)
        : Optional.empty();
  }
}
