package dev.demarche.eval.pages;

import static dev.demarche.eval.Figures.three;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Bag;
import dev.demarche.eval.Figures;
import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much of the article's text was taken out of pages, by shared runs of four words. Precision
 * and recall are averaged over the pages for which they are defined.
 *
 * @param pages those of gold
 * @param withoutText those for which nothing was extracted
 * @param exact the share whose words are exactly gold's
 * @param f1 the harmonic mean of the two averages
 * @param worst the pages by the product of their precision and recall, the worst first
 */
public record PageScores(
    int pages,
    int withoutText,
    double exact,
    double precision,
    double recall,
    double f1,
    List<PageScore> worst) {
  private static final double TINY = 1e-9;
  private static final Pattern SUFFIX = Pattern.compile("\\.html(\\.gz)?$");

  /** The figures of one page. */
  public record PageScore(String key, double precision, double recall) {}

  /** Keeps the list as it is. */
  public PageScores {
    worst = List.copyOf(worst);
  }

  /**
   * The texts by the key of their page, which is the stem of the article's uri.
   *
   * @param extracted as {@code extract --format jsonl} prints them; of one key the last counts
   */
  public static Map<String, String> texts(Iterable<JsonNode> extracted) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode row : extracted) {
      JsonNode article = row.path("article");
      String uri = Json.text(article, "uri");
      String file = uri.substring(uri.lastIndexOf('/') + 1);
      texts.put(SUFFIX.matcher(file).replaceFirst(""), Json.text(article, "text"));
    }
    return texts;
  }

  /** Scores what was extracted; as {@link #score(Map, Map)} with {@link #texts}. */
  public static PageScores score(Map<String, JsonNode> goldByKey, Iterable<JsonNode> extracted) {
    return score(goldByKey, texts(extracted));
  }

  /**
   * Scores texts.
   *
   * @param goldByKey objects with the member articleBody by key
   * @param textByKey texts by key; a missing one is empty
   */
  public static PageScores score(Map<String, JsonNode> goldByKey, Map<String, String> textByKey) {
    List<PageScore> scores = new ArrayList<>();
    Average precisions = new Average();
    Average recalls = new Average();
    int exact = 0;
    int empty = 0;
    for (Map.Entry<String, JsonNode> page : goldByKey.entrySet()) {
      String text = textByKey.getOrDefault(page.getKey(), "");
      List<String> want = Shingles.words(Json.text(page.getValue(), "articleBody"));
      List<String> have = Shingles.words(text);
      PageScore score = page(page.getKey(), Shingles.of(want), Shingles.of(have));
      scores.add(score);
      precisions.add(score.precision, !have.isEmpty() || want.isEmpty());
      recalls.add(score.recall, !want.isEmpty() || have.isEmpty());
      exact += want.equals(have) ? 1 : 0;
      empty += text.isEmpty() ? 1 : 0;
    }
    scores.sort(Comparator.comparingDouble(s -> s.precision * s.recall));
    double p = precisions.value();
    double r = recalls.value();
    double f1 = 2 * p * r / Math.max(TINY, p + r);
    int pages = goldByKey.size();
    return new PageScores(pages, empty, Figures.share(exact, pages), p, r, f1, scores);
  }

  private static PageScore page(String key, Bag want, Bag have) {
    int both = want.shared(have);
    double nothing = want.size() == have.size() ? 1 : 0;
    double precision = have.size() > 0 ? (double) both / have.size() : nothing;
    double recall = want.size() > 0 ? (double) both / want.size() : nothing;
    return new PageScore(key, precision, recall);
  }

  /** The figures as one line. */
  public String print() {
    return String.format(
        Locale.ROOT,
        "pages %d without text %d exact %s P %s R %s F1 %s\n",
        pages,
        withoutText,
        three(exact),
        three(precision),
        three(recall),
        three(f1));
  }

  private static final class Average {
    private double sum;
    private int count;

    void add(double value, boolean defined) {
      if (defined) {
        sum += value;
        count++;
      }
    }

    double value() {
      return sum / Math.max(1, count);
    }
  }
}
