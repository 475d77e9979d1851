package dev.demarche.intake.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Locality-sensitive hashing: of signatures cut into bands of two rows, those meet that have a band
 * in common. A pair of likeness J meets with probability 1 - (1 - J²)^{@value #BANDS}: 0.5 at 0.10,
 * 0.93 at 0.20, 0.998 at 0.30.
 */
final class Bands {
  private static final int BANDS = MinHash.ROWS / 2;
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int NONE = -1;

  /** Of every chain the entry that came last; an entry is a band of a signature. */
  private int[] heads = filled(FIRST_CAPACITY);

  private int[] next = new int[FIRST_CAPACITY];
  private int[] hashes = new int[FIRST_CAPACITY];
  private int[] met = new int[FIRST_CAPACITY / BANDS];
  private int size;

  /**
   * Adds a signature, which gets the next number from 0 on, and hands out the numbers of those that
   * it meets, each once.
   *
   * @throws IllegalStateException when there are too many
   */
  void add(int[] signature, IntConsumer meets) {
    makeRoom();
    int number = size++;
    met[number] = NONE;
    for (int band = 0; band < BANDS; band++) {
      int hash = hash(band, signature);
      int chain = hash & (heads.length - 1);
      for (int entry = heads[chain]; entry != NONE; entry = next[entry]) {
        int earlier = entry / BANDS;
        if (hashes[entry] == hash && earlier != number && met[earlier] != number) {
          met[earlier] = number;
          meets.accept(earlier);
        }
      }
      put(number * BANDS + band, hash, chain);
    }
  }

  private void put(int entry, int hash, int chain) {
    hashes[entry] = hash;
    next[entry] = heads[chain];
    heads[chain] = entry;
  }

  private static int hash(int band, int[] signature) {
    long rows = ((long) signature[2 * band] << 32) | (signature[2 * band + 1] & 0xFFFFFFFFL);
    return (int) Hashes.chained(band, rows);
  }

  private void makeRoom() {
    if ((size + 1) * (long) BANDS <= next.length) {
      return;
    }
    if (next.length > Integer.MAX_VALUE / 2) {
      throw new IllegalStateException("more articles than one index can hold: " + size);
    }
    int capacity = next.length * 2;
    next = Arrays.copyOf(next, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    met = Arrays.copyOf(met, capacity / BANDS);
    heads = filled(capacity);
    for (int entry = 0; entry < size * BANDS; entry++) {
      put(entry, hashes[entry], hashes[entry] & (capacity - 1));
    }
  }

  private static int[] filled(int capacity) {
    int[] heads = new int[capacity];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
