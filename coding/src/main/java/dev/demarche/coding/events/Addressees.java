package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Story;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who an unsaid addressee may be, nobody among them, by where the sides stand in the story;
 * see {@code addressees.tsv}.
 */
final class Addressees {
  private static final String SAID = "-said";

  /** How likely the network that sees the whole article has it, as a logarithm. */
  private static final String STORY = "story";

  /** The logarithm of the odds of a side that it does not see, and the least that counts. */
  private static final double UNSEEN = -9;

  private static final double LEAST = -8;

  /** What nobody has by it on average beside the likeliest side, for acts that it has not seen. */
  private static final double NOBODY = -2.75;

  private final ActRules rules;
  private final AddresseeSigns signs;
  private final Weights weights;
  private final StoryAnswers story;

  Addressees(ActRules rules, AddresseeSigns signs, StoryAnswers story) {
    this.rules = rules;
    this.signs = signs;
    this.story = story;
    weights = rules.addressees();
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
    Map<String, Double> nobody = signs.nobody(frame, actors, byRule);
    List<AddresseeSigns.Candidate> candidates = signs.candidates(frame, actors, byRule);
    story
        .of(frame)
        .ifPresentOrElse(
            answer -> addStory(answer, actors, nobody, candidates),
            () -> nobody.put(STORY, NOBODY));
    double best = score(nobody, said);
    double sum = Math.exp(best);
    Entity chosen = null;
    for (AddresseeSigns.Candidate candidate : candidates) {
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

  /** Adds how likely the network that sees the whole article has it, among these alone. */
  private void addStory(
      Story.Answer answer,
      List<Entity> actors,
      Map<String, Double> nobody,
      List<AddresseeSigns.Candidate> candidates) {
    double[] odds = new double[candidates.size()];
    double sum = Math.exp(answer.nobody());
    for (int i = 0; i < odds.length; i++) {
      AddresseeSigns.Candidate candidate = candidates.get(i);
      odds[i] =
          candidate.signs().containsKey(OwnState.OWN)
              ? story.own(answer, actors)
              : StoryAnswers.addressed(answer, candidate.entity().side(), UNSEEN);
      sum += Math.exp(odds[i]);
    }
    double all = Math.log(sum);
    nobody.put(STORY, Math.max(LEAST, answer.nobody() - all));
    for (int i = 0; i < odds.length; i++) {
      candidates.get(i).add(STORY, Math.max(LEAST, odds[i] - all));
    }
  }

  private double score(Map<String, Double> signs, boolean said) {
    return said ? weights.sum(signs) + weights.sum(signs, SAID) : weights.sum(signs);
  }
}
