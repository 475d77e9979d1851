package dev.demarche.intake.likeness;

import java.util.Arrays;

/**
 * The smallest hashes of a set, ascending and without repeats: the whole set where it is small, a
 * fair sample of it where it is large.
 */
final class Sketch {
  private final int[] hashes;
  private final boolean whole;

  /**
   * A sketch.
   *
   * @param hashes the hashes, kept and not copied
   * @param whole whether they are all that the set has
   */
  Sketch(int[] hashes, boolean whole) {
    this.hashes = hashes;
    this.whole = whole;
  }

  /** The {@code most} smallest of {@code hashes}. */
  static Sketch of(int[] hashes, int most) {
    int[] all = Arrays.stream(hashes).sorted().distinct().toArray();
    return new Sketch(Arrays.copyOf(all, Math.min(all.length, most)), all.length <= most);
  }

  int[] hashes() {
    return hashes;
  }

  boolean whole() {
    return whole;
  }

  int size() {
    return hashes.length;
  }

  /** How many hashes both have in the range that both know. */
  int common(Sketch other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** The estimated share of the smaller set that the larger one has; 1 where one is empty. */
  double contained(Sketch other) {
    int least = Math.min(within(other.limit()), other.within(limit()));
    return least == 0 ? 1 : (double) common(other) / least;
  }

  private int limit() {
    return whole ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  private int within(int limit) {
    int at = Arrays.binarySearch(hashes, limit);
    return at >= 0 ? at + 1 : -at - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && whole == sketch.whole
        && Arrays.equals(hashes, sketch.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
