package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;

/** Whose the words are that are all of an interview's headline. */
final class Titles {
  /** So many letters beside a quotation are no words. */
  private static final int ALONE = 3;

  /** Paragraphs behind the headline that introduce who is asked. */
  private static final int INTRODUCTION = 3;

  private Titles() {}

  /** The only person whom the first paragraph with one names, where a headline is a quotation. */
  static Optional<Entity> speaker(Reading reading, Cast cast, Quotation quotation) {
    List<Block> blocks = reading.article().blocks();
    Span title = blocks.get(0).span();
    if (quotation.block() != 0 || title.length() - quotation.outer().length() >= ALONE) {
      return Optional.empty();
    }
    for (Block block : blocks.subList(1, Math.min(blocks.size(), 1 + INTRODUCTION))) {
      List<Entity> persons =
          cast.named(block.span()).stream()
              .map(Cast.Named::entity)
              .filter(Entity::isPerson)
              .distinct()
              .toList();
      if (!persons.isEmpty()) {
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
