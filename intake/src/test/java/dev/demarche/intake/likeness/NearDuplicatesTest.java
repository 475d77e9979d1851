package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.likeness.Pairs.Pair;
import dev.demarche.intake.likeness.Pairs.Scores;
import dev.demarche.model.Article;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How well copies and versions are told from other articles, on the half not tuned on. */
class NearDuplicatesTest {
  private static final double LEAST_PRECISION = 0.98;
  private static final double LEAST_RECALL = 0.95;

  private final Pairs test = Pairs.half("test");
  private final KeyMaker keys = new KeyMaker();

  @Test
  void index_pairsOfTheTestHalf_keepsTheFloors() {
    Scores scores = test.score(this::meet);
    assertThat(scores.precision())
        .as("precision, %s", scores)
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(scores.recall()).as("recall, %s", scores).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void likeness_familiesOfTheTestHalf_tellsCopiesFromEdited() {
    List<Pair> wrong =
        test.pairs().stream()
            .filter(pair -> pair.relation().isFamily() && meet(test.left(pair), test.right(pair)))
            .filter(pair -> between(pair) != pair.relation())
            .toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void index_allArticlesOfTheTestHalf_mixesNoStories() {
    FamilyIndex index = new FamilyIndex();
    test.articles().forEach((id, article) -> index.add(id, article.published(), keys.of(article)));
    assertThat(index.families())
        .allSatisfy(
            family ->
                assertThat(family.versions())
                    .map(version -> test.stories().get(version.id()))
                    .containsOnly(test.stories().get(family.first().id())));
  }

  @Test
  void simHash_withTheDistanceBestOnTheTuneHalf_fallsShort() {
    Pairs tune = Pairs.half("tune");
    Map<Article, Long> tuned = simHashes(tune);
    int best =
        IntStream.rangeClosed(0, 32)
            .boxed()
            .min(Comparator.comparingInt(most -> wrong(tune, tuned, most)))
            .orElseThrow();
    Map<Article, Long> tested = simHashes(test);
    Scores scores = test.score((one, other) -> near(tested, one, other, best));
    assertThat(scores.recall()).as("recall, %s", scores).isLessThan(LEAST_RECALL);
  }

  /** Whether an index of the two alone makes them one family: meeting in a band, then verified. */
  private boolean meet(Article one, Article other) {
    FamilyIndex index = new FamilyIndex();
    index.add("one", one.published(), keys.of(one));
    index.add("other", other.published(), keys.of(other));
    return index.families().size() == 1;
  }

  private Relation between(Pair pair) {
    return Likeness.between(keys.of(test.left(pair)), keys.of(test.right(pair)));
  }

  private static Map<Article, Long> simHashes(Pairs half) {
    SimHash maker = new SimHash();
    return half.articles().values().stream()
        .collect(Collectors.toMap(each -> each, maker::of, (one, other) -> one));
  }

  private static int wrong(Pairs half, Map<Article, Long> hashes, int most) {
    return half.score((one, other) -> near(hashes, one, other, most)).wrong().size();
  }

  private static boolean near(Map<Article, Long> hashes, Article one, Article other, int most) {
    return Long.bitCount(hashes.getOrDefault(one, 0L) ^ hashes.getOrDefault(other, 0L)) <= most;
  }
}
