package dev.demarche.record.store;

import java.nio.charset.StandardCharsets;

/** 64-bit FNV-1a with a finishing mix: keys of blocks and clues as numbers. */
final class Hash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final int SECOND_BITS = 16;

  private Hash() {}

  /** Of two texts; those with the same first text lie together in the order of numbers. */
  static long of(String first, String second) {
    return (of(first) << SECOND_BITS) | (of(second) & ((1L << SECOND_BITS) - 1));
  }

  static long of(String text) {
    long hash = OFFSET;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
