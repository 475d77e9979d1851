package dev.demarche.bench.likeness;

import dev.demarche.model.Article;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lucene's filters for the same task: words in small letters, shingles of three, MinHash of one
 * function over 128 buckets; bands of two rows in a map. It verifies by the share of equal values
 * alone, and looks at neither names nor figures.
 */
final class LuceneMinHash implements Finder {
  private static final int WORDS = 3;
  private static final int ROWS = 128;
  private static final double LEAST = 0.4;

  @Override
  public String name() {
    return "Lucene MinHashFilter";
  }

  @Override
  public int find(List<Article> articles) {
    Map<String, List<Integer>> bands = new HashMap<>();
    List<Set<String>> signatures = new ArrayList<>();
    int found = 0;
    for (int place = 0; place < articles.size(); place++) {
      List<String> rows = signature(articles.get(place).text());
      Set<String> mine = new HashSet<>(rows);
      Set<Integer> met = new HashSet<>();
      for (int row = 0; row + 1 < rows.size(); row += 2) {
        String band = row + rows.get(row) + rows.get(row + 1);
        List<Integer> same = bands.computeIfAbsent(band, key -> new ArrayList<>());
        met.addAll(same);
        same.add(place);
      }
      found += met.stream().anyMatch(each -> likeness(mine, signatures.get(each)) >= LEAST) ? 1 : 0;
      signatures.add(mine);
    }
    return found;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / ROWS;
  }

  private static List<String> signature(String text) {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), WORDS, WORDS);
    shingles.setOutputUnigrams(false);
    List<String> rows = new ArrayList<>();
    try (TokenStream hashes = new MinHashFilter(shingles, 1, ROWS, 1, true)) {
      CharTermAttribute value = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        rows.add(value.toString());
      }
      hashes.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
