package dev.demarche.record.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/** Words as hashes of four bytes, in ascending order and each once. */
final class WordHashes {
  private final int[] hashes;

  private WordHashes(int[] hashes) {
    this.hashes = hashes;
  }

  static WordHashes of(Collection<String> words) {
    return new WordHashes(
        words.stream().mapToInt(word -> (int) Hash.of(word)).sorted().distinct().toArray());
  }

  /** Those that {@link #bytes} gave. */
  static WordHashes of(byte[] bytes) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return new WordHashes(hashes);
  }

  /** As they are stored, the highest byte of each first. */
  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes.array();
  }

  /** How many of them others have, too. */
  int shared(WordHashes others) {
    int shared = 0;
    int other = 0;
    for (int hash : hashes) {
      while (other < others.hashes.length && others.hashes[other] < hash) {
        other++;
      }
      if (other < others.hashes.length && others.hashes[other] == hash) {
        shared++;
      }
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordHashes words && Arrays.equals(hashes, words.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
