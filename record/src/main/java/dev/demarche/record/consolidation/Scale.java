package dev.demarche.record.consolidation;

import dev.demarche.record.consolidation.Link.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The evidence for and against that two mentions tell of one act, added up on the scale of a
 * logarithm of odds.
 */
final class Scale {
  /** What rules a pair out weighs so much. */
  private static final double NEVER = -9;

  private final List<Reason> reasons = new ArrayList<>();
  private final boolean tells;
  private double score;
  private double most = Double.MAX_VALUE;
  private boolean never;

  Scale(boolean tells) {
    this.tells = tells;
  }

  void add(Supplier<String> what, double weight) {
    if (weight != 0) {
      tell(what, weight);
      score += weight;
    }
  }

  private void tell(Supplier<String> what, double weight) {
    if (tells) {
      reasons.add(new Reason(what.get(), weight));
    }
  }

  void never(Supplier<String> what) {
    tell(what, NEVER);
    score += NEVER;
    never = true;
  }

  void atMost(Supplier<String> what, double bound) {
    tell(what, 0);
    most = Math.min(most, bound);
  }

  Link link(Telling one, Telling other) {
    return new Link(one, other, Math.min(most, score), never, reasons);
  }
}
