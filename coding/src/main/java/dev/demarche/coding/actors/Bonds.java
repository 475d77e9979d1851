package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In how many sentences an article names two sides with each other; the headline and the first
 * sentences count more.
 */
final class Bonds {
  private final Map<Set<String>, Integer> bonds = new HashMap<>();
  private final int most;

  Bonds(Document document, SpanIndex<NamedMention> mentions) {
    Map<Integer, Set<String>> sides = new TreeMap<>();
    for (NamedMention mention : mentions.all()) {
      String side = mention.entity().side();
      if (mention.entity().actor().kind() != ActorKind.MEDIA && !side.isEmpty()) {
        sides
            .computeIfAbsent(document.sentenceAt(mention.span().start()), s -> new TreeSet<>())
            .add(side);
      }
    }
    sides.forEach(
        (sentence, all) ->
            bind(List.copyOf(all), Prominence.weight(document, document.sentence(sentence))));
    most = bonds.values().stream().max(Integer::compare).orElse(0);
  }

  private void bind(List<String> sides, int weight) {
    for (int i = 0; i < sides.size(); i++) {
      for (String other : sides.subList(i + 1, sides.size())) {
        bonds.merge(Set.of(sides.get(i), other), weight, Integer::sum);
      }
    }
  }

  /** How often two are named with each other, as a share of those named so most: 0 to 1. */
  double share(Entity one, Entity other) {
    return most == 0 || one.side().equals(other.side())
        ? 0
        : bonds.getOrDefault(Set.of(one.side(), other.side()), 0) / (double) most;
  }
}
