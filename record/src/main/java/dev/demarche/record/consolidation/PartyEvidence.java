package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import java.util.List;
import java.util.Locale;

/** How far two mentions agree on who did something to whom. */
final class PartyEvidence {
  private static final double LEAST_SIDE = 0.3;
  private static final double PARTIES = 2.2;

  private PartyEvidence() {}

  /** Weighs the parties; returns how far the sides agree that agree least, 0 to 1. */
  static double weigh(EventMention one, EventMention other, Act act, Scale scale) {
    double[] best = best(one, other, act);
    double weakest = Math.min(best[0], best[1]);
    double mean = (best[0] + best[1]) / 2;
    if (weakest < LEAST_SIDE) {
      scale.never(() -> "other parties");
    } else {
      scale.add(
          () -> String.format(Locale.ROOT, "parties agree by %.2f and %.2f", best[0], best[1]),
          PARTIES * mean);
    }
    return weakest;
  }

  private static double[] best(EventMention one, EventMention other, Act act) {
    double[] plain = sides(one, other, false);
    if (!act.symmetric()) {
      return plain;
    }
    double[] best = better(plain, sides(one, other, true));
    if (one.recipients().isEmpty() || other.recipients().isEmpty()) {
      double all = Sides.match(Orientation.all(one), Orientation.all(other));
      return better(best, new double[] {all, all});
    }
    return best;
  }

  /** Whether both name just the same parties. */
  static boolean areSame(EventMention one, EventMention other) {
    return areSame(one.actors(), other.actors()) && areSame(one.recipients(), other.recipients());
  }

  private static boolean areSame(List<Actor> one, List<Actor> other) {
    return one.size() == other.size() && (one.isEmpty() || Sides.match(one, other) >= 1);
  }

  private static double[] better(double[] one, double[] other) {
    return Math.min(one[0], one[1]) + one[0] + one[1]
            >= Math.min(other[0], other[1]) + other[0] + other[1]
        ? one
        : other;
  }

  private static double[] sides(EventMention one, EventMention other, boolean swapped) {
    return new double[] {
      Sides.match(one.actors(), swapped ? other.recipients() : other.actors()),
      Sides.match(one.recipients(), swapped ? other.actors() : other.recipients())
    };
  }
}
