package dev.demarche.intake.likeness;

import dev.demarche.intake.likeness.Word.Kind;
import dev.demarche.model.Article;
import java.util.Arrays;
import java.util.List;

/** Makes keys of articles. Safe for use by several threads. */
public final class KeyMaker {
  /** Words of a shingle. */
  static final int SHINGLE = 3;

  private final Story story = new Story(new Lines());

  /** The key of {@code article}; its headline, outlet, day and address do not count. */
  public ArticleKey of(Article article) {
    return of(story.words(article));
  }

  private static ArticleKey of(List<Word> words) {
    long[] hashes = words.stream().mapToLong(word -> Hashes.of(word.folded())).toArray();
    long[] shingles = shingles(hashes);
    long sequence = 0;
    for (long hash : hashes) {
      sequence = Hashes.chained(sequence, hash);
    }
    return new ArticleKey(
        sequence,
        shingles.length,
        MinHash.signature(shingles),
        Sketch.of(of(Kind.NAME, words, hashes), ArticleKey.MOST_NAMES),
        Sketch.of(of(Kind.NUMBER, words, hashes), ArticleKey.MOST_NUMBERS));
  }

  /** The different runs of {@link #SHINGLE} words; of a shorter text the one run that it is. */
  private static long[] shingles(long[] words) {
    int runs = words.length == 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
    long[] shingles = new long[runs];
    for (int i = 0; i < runs; i++) {
      for (int k = i; k < Math.min(words.length, i + SHINGLE); k++) {
        shingles[i] = Hashes.chained(shingles[i], words[k]);
      }
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  private static int[] of(Kind kind, List<Word> words, long[] hashes) {
    int[] found = new int[hashes.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (words.get(i).kind() == kind) {
        found[count++] = (int) hashes[i];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
