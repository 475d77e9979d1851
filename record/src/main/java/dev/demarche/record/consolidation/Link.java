package dev.demarche.record.consolidation;

import java.util.List;

/**
 * How two mentions stand to each other.
 *
 * @param one the earlier telling
 * @param other the later telling
 * @param score from 0 on they may be one act; below, they are not known to be
 * @param never whether they cannot be one act, whatever others tell
 * @param reasons what the score is made of, in the order in which it was looked at
 */
public record Link(Telling one, Telling other, double score, boolean never, List<Reason> reasons) {
  /** Copies the list. */
  public Link {
    reasons = List.copyOf(reasons);
  }

  /** Whether these two alone would be taken for one act. */
  public boolean isOne() {
    return !never && score >= 0;
  }

  /**
   * A part of a score.
   *
   * @param what in words for people
   * @param weight what it adds
   */
  public record Reason(String what, double weight) {}
}
