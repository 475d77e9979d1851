package dev.demarche.bench.likeness;

import dev.demarche.model.Article;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** No index: the sets of shingles of three words of all pairs within a window of articles. */
final class PlainJaccard implements Finder {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int WORDS = 3;
  private static final double LEAST = 0.4;

  private final int window;

  /** Compares with the {@code window} articles before. */
  PlainJaccard(int window) {
    this.window = window;
  }

  @Override
  public String name() {
    return "Jaccard, window of " + window;
  }

  @Override
  public int find(List<Article> articles) {
    Deque<Set<Integer>> earlier = new ArrayDeque<>();
    int found = 0;
    for (Article article : articles) {
      Set<Integer> mine = shingles(article.text());
      found += earlier.stream().anyMatch(each -> likeness(mine, each) >= LEAST) ? 1 : 0;
      earlier.add(mine);
      if (earlier.size() > window) {
        earlier.remove();
      }
    }
    return found;
  }

  private static Set<Integer> shingles(String text) {
    String[] words = BETWEEN.split(text.toLowerCase(Locale.ROOT), -1);
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      shingles.add(List.of(words[i], words[i + 1], words[i + 2]).hashCode());
    }
    return shingles;
  }

  private static double likeness(Set<Integer> one, Set<Integer> other) {
    int common = 0;
    for (Integer each : one) {
      common += other.contains(each) ? 1 : 0;
    }
    return (double) common / (one.size() + other.size() - common);
  }
}
