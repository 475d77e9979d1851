package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two sides of a mention, turned so that they stand like those of another.
 *
 * @param actors the first side
 * @param recipients the second side
 */
record Orientation(List<Actor> actors, List<Actor> recipients) {
  /** The sides of {@code mention}, swapped where they then agree better with {@code model}. */
  static Orientation like(EventMention model, EventMention mention, boolean maySwap) {
    double straight = agreement(model, mention.actors(), mention.recipients());
    double swapped = agreement(model, mention.recipients(), mention.actors());
    return maySwap && swapped > straight
        ? new Orientation(mention.recipients(), mention.actors())
        : new Orientation(mention.actors(), mention.recipients());
  }

  /** Both sides in one list. */
  static List<Actor> all(EventMention mention) {
    return Stream.concat(mention.actors().stream(), mention.recipients().stream()).toList();
  }

  private static double agreement(EventMention model, List<Actor> actors, List<Actor> recipients) {
    return Sides.match(model.actors(), actors) + Sides.match(model.recipients(), recipients);
  }
}
