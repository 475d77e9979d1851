package dev.demarche.intake.likeness;

import java.util.Arrays;

/**
 * MinHash signatures (Broder 1997): of each of {@value #ROWS} orders of all possible elements, the
 * first element that a set has. The share of rows that agree estimates the Jaccard likeness of two
 * sets, with a standard deviation of at most 0.045.
 */
final class MinHash {
  /** Values of a signature. */
  static final int ROWS = 128;

  private static final long[] FACTORS = new long[ROWS];
  private static final long[] SHIFTS = new long[ROWS];

  static {
    for (int row = 0; row < ROWS; row++) {
      FACTORS[row] = Hashes.mixed(2L * row + 1) | 1;
      SHIFTS[row] = Hashes.mixed(2L * row + 2);
    }
  }

  private MinHash() {}

  /** The signature of a set of hashes; of the empty set, rows of the largest integer. */
  static int[] signature(long[] set) {
    int[] least = new int[ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long element : set) {
      for (int row = 0; row < ROWS; row++) {
        least[row] = Math.min(least[row], (int) ((element * FACTORS[row] + SHIFTS[row]) >>> 32));
      }
    }
    return least;
  }

  /** The estimate of the Jaccard likeness, 0 to 1. */
  static double likeness(int[] one, int[] other) {
    int same = 0;
    for (int row = 0; row < ROWS; row++) {
      same += one[row] == other[row] ? 1 : 0;
    }
    return (double) same / ROWS;
  }
}
