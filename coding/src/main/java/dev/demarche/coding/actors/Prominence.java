package dev.demarche.coding.actors;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often an article names each state and body; the headline and the first sentences count more.
 */
final class Prominence {
  /** Sentences that say what an article is about, and the weight of their names. */
  private static final int LEAD = 3;

  private static final int LEAD_WEIGHT = 3;

  /** A story is set abroad where it names another state so many times as often. */
  private static final int FOREIGN = 4;

  /** A main side is named at least so often, as a share of the one named most. */
  private static final double MAIN = 0.3;

  private final Map<String, Integer> sides = new TreeMap<>();
  private final Map<String, Integer> states = new TreeMap<>();
  private final int mostOfStates;
  private final int mostOfSides;

  Prominence(Document document, SpanIndex<NamedMention> mentions) {
    for (NamedMention mention : mentions.all()) {
      int weight = document.sentenceAt(mention.span().start()) < LEAD ? LEAD_WEIGHT : 1;
      sides.merge(mention.entity().side(), weight, Integer::sum);
      String state = mention.entity().actor().state();
      if (state != null) {
        states.merge(state, weight, Integer::sum);
      }
    }
    sides.remove("");
    mostOfStates = most(states);
    mostOfSides = most(sides);
  }

  /** The state named most often. */
  Optional<String> mainState() {
    return states.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether the article speaks of a state about as much as of any other. */
  boolean isAbout(String state) {
    return FOREIGN * states.getOrDefault(state, 0) >= mostOfStates;
  }

  /** Whether somebody's side is one of those that the article is about. */
  boolean isMain(Entity entity) {
    return sides.getOrDefault(entity.side(), 0) >= MAIN * mostOfSides;
  }

  private static int most(Map<String, Integer> weights) {
    return weights.values().stream().max(Integer::compare).orElse(0);
  }
}
