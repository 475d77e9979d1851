package dev.demarche.bench.record;

import java.util.random.RandomGenerator;

/** Draws the k-th of some things in proportion to 1/k. */
final class Zipf {
  private final double[] sums;

  /** Of {@code size} things. */
  Zipf(int size) {
    sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1);
      sums[i] = sum;
    }
  }

  /** A number from 0, the most frequent, to size - 1. */
  int draw(RandomGenerator random) {
    double at = random.nextDouble() * sums[sums.length - 1];
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
