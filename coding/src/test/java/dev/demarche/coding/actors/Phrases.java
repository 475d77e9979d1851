package dev.demarche.coding.actors;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.Arrays;
import java.util.List;

/** Whom phrases of texts mean, each where it stands for the last time. */
final class Phrases {
  private Phrases() {}

  /** Names of those whom a phrase means. */
  static List<String> names(Reading reading, String phrase) {
    return resolve(reading, phrase, List.of()).stream().map(e -> e.actor().name()).toList();
  }

  /** Sides of those whom a phrase means beside some who have another part in the act. */
  static List<String> sides(Reading reading, String phrase, String... not) {
    return resolve(reading, phrase, Arrays.stream(not).map(Texts::entity).toList()).stream()
        .map(Entity::side)
        .toList();
  }

  /** Whom a phrase means. */
  static List<Entity> resolve(Reading reading, String phrase, List<Entity> not) {
    return Texts.cast(reading).resolve(Texts.lastSpan(reading, phrase), null, not);
  }
}
