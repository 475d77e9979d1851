package dev.demarche.intake.likeness;

/** Hashes of words that are the same in every run and on every machine. */
final class Hashes {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Hashes() {}

  /** FNV-1a over the UTF-16 code units, mixed. */
  static long of(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** A hash of what came before, in {@code sequence}, and {@code next}. */
  static long chained(long sequence, long next) {
    return mixed(sequence * 31 + next);
  }

  /** The finisher of MurmurHash3: every bit depends on every other. */
  static long mixed(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
