package dev.demarche.intake.likeness;

import dev.demarche.model.Article;
import java.util.List;

/**
 * The rival that was not kept (Charikar 2002): 64 bits, each the majority of the same bit over the
 * hashes of all shingles; here over the same words as our keys.
 */
final class SimHash {
  private static final int BITS = 64;

  private final Story story = new Story(new Lines());

  long of(Article article) {
    List<Word> words = story.words(article);
    int[] votes = new int[BITS];
    for (int i = 0; i + KeyMaker.SHINGLE <= words.size(); i++) {
      long hash = 0;
      for (int k = i; k < i + KeyMaker.SHINGLE; k++) {
        hash = Hashes.chained(hash, Hashes.of(words.get(k).folded()));
      }
      for (int bit = 0; bit < BITS; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long bits = 0;
    for (int bit = 0; bit < BITS; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }
}
