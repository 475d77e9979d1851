package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Entity;
import dev.demarche.reader.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who an unsaid addressee may be, nobody among them, by where the sides stand in the story;
 * see {@code addressees.tsv}.
 */
final class Addressees {
  private static final String SAID = "-said";

  private final ActRules rules;
  private final AddresseeSigns signs;
  private final Map<String, Double> weights;

  Addressees(ActRules rules, AddresseeSigns signs) {
    this.rules = rules;
    this.signs = signs;
    weights = rules.addressees();
  }

  /** The weights of signs. */
  static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    DataTable.read("addressees.tsv")
        .forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
    return Map.copyOf(weights);
  }

  /**
   * Whom an act is most likely done to.
   *
   * @param entity the side, or null for nobody
   * @param probability how likely, among all that it may be
   */
  record Choice(@Nullable Entity entity, double probability) {}

  /** The most likely side, or nobody. */
  Choice likeliest(Frame frame, List<Entity> actors, List<Entity> byRule) {
    ActRules.Habits habits = rules.of(frame.type(), frame.mode());
    boolean said = habits.verbal();
    boolean here = habits.addressee() == ActRules.Addressee.HERE;
    double best = score(signs.nobody(frame, actors, byRule), said);
    double sum = Math.exp(best);
    Entity chosen = null;
    for (AddresseeSigns.Candidate candidate : signs.candidates(frame, actors, byRule)) {
      if (candidate.isHere() || !here) {
        double score = score(candidate.signs(), said);
        sum += Math.exp(score);
        if (score > best) {
          best = score;
          chosen = candidate.entity();
        }
      }
    }
    return new Choice(chosen, Math.exp(best) / sum);
  }

  private double score(Map<String, Double> signs, boolean said) {
    double score = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      score += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
      if (said) {
        score += sign.getValue() * weights.getOrDefault(sign.getKey() + SAID, 0.0);
      }
    }
    return score;
  }
}
