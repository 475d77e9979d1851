package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often an article names each state and body; the headline and the first sentences count more.
 */
final class Prominence {
  /** Sentences that say what an article is about, and the weight of their names. */
  private static final int LEAD = 3;

  private static final int LEAD_WEIGHT = 3;

  /** A story is set abroad where it names another state so many times as often. */
  private static final int FOREIGN = 2;

  /** A main side is named at least so often, as a share of the one named most. */
  private static final double MAIN = 0.3;

  private final Map<String, Integer> sides = new TreeMap<>();
  private final Map<String, Integer> states = new TreeMap<>();
  private final int mostOfStates;
  private final int mostOfSides;

  Prominence(Document document, SpanIndex<NamedMention> mentions) {
    for (NamedMention mention : mentions.all()) {
      if (mention.entity().actor().kind() == ActorKind.MEDIA) {
        continue;
      }
      int weight = weight(document, mention.span());
      sides.merge(mention.entity().side(), weight, Integer::sum);
      String state = mention.entity().actor().state();
      if (state != null) {
        states.merge(state, weight, Integer::sum);
      }
    }
    sides.remove("");
    countPlaces(document, mentions);
    mostOfStates = most(states);
    mostOfSides = most(sides);
  }

  /** A town tells of its state as much as the state's own name does. */
  private void countPlaces(Document document, SpanIndex<NamedMention> mentions) {
    for (Match match : document.matches().all()) {
      if (mentions.overlapping(match.span()).isEmpty()) {
        match
            .as(Entry.Locality.class)
            .map(Entry.Locality::state)
            .ifPresent(state -> states.merge(state, weight(document, match.span()), Integer::sum));
      }
    }
  }

  /** How much a name counts by where it stands. */
  static int weight(Document document, Span span) {
    return document.sentenceAt(span.start()) < LEAD ? LEAD_WEIGHT : 1;
  }

  /** The state named most often. */
  Optional<String> mainState() {
    return states.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The state named most often of those that are none of some sides, where it is a main one. */
  Optional<String> mainOther(Set<String> not) {
    return states.entrySet().stream()
        .filter(e -> !not.contains(e.getKey()) && e.getValue() >= MAIN * mostOfStates)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The two main states named most often that are none of some sides. */
  List<String> mainStates(Set<String> not) {
    return states.entrySet().stream()
        .filter(e -> !not.contains(e.getKey()) && e.getValue() >= MAIN * mostOfStates)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the article speaks of a state about as much as of any other. */
  boolean isAbout(String state) {
    return FOREIGN * states.getOrDefault(state, 0) >= mostOfStates;
  }

  /** Whether somebody's side is one of those that the article is about. */
  boolean isMain(Entity entity) {
    return sides.getOrDefault(entity.side(), 0) >= MAIN * mostOfSides;
  }

  /** How often somebody's side is named, as a share of the one named most: 0 to 1. */
  double share(Entity entity) {
    return mostOfSides == 0 ? 0 : sides.getOrDefault(entity.side(), 0) / (double) mostOfSides;
  }

  /** Those of several whose sides are named most often, in the order given. */
  List<Entity> foremost(List<Entity> entities, int most) {
    List<Entity> first =
        entities.stream()
            .sorted(Comparator.comparing((Entity e) -> -sides.getOrDefault(e.side(), 0)))
            .limit(most)
            .toList();
    return entities.stream().filter(first::contains).toList();
  }

  /** Whether no other side is named as often as somebody's. */
  boolean isFirst(Entity entity) {
    return sides.getOrDefault(entity.side(), 0) == mostOfSides;
  }

  private static int most(Map<String, Integer> weights) {
    return weights.values().stream().max(Integer::compare).orElse(0);
  }
}
