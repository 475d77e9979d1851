package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Consolidation on stories of eval, told by several outlets, read without a fault. */
class StoriesTest {
  private static final Path EVAL = Path.of("..", "eval");

  @Test
  void clusters_storiesOfSeveralOutlets_areAsGoldSays() {
    Links.Score score = new Links(EVAL.resolve("stories")).score();

    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.variants()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
    assertThat(score.apart()).as(score.toString()).isZero();
  }

  /** Five stories that no weight was set on. */
  @Test
  void clusters_laterStories_areAsGoldSays() {
    Links.Score score = new Links(EVAL.resolve("stories").resolve("later")).score();

    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.variants()).as(score.toString()).isGreaterThanOrEqualTo(0.80);
    assertThat(score.apart()).as(score.toString()).isZero();
  }

  /** Acts that one article tells apart, as if two articles had told them: one in 500 at most. */
  @Test
  void pairing_differentActsOfTheSameStates_areHardlyEverOne() {
    List<Link> pairs = new ArrayList<>();
    Map<String, List<Telling>> articles = new Gold().folder(EVAL);
    articles.putAll(new Gold().folder(EVAL.resolve("stories")));
    articles.values().forEach(tellings -> addPairs(tellings, pairs));

    assertThat(pairs).hasSizeGreaterThan(2000);
    assertThat(pairs).filteredOn(Link::isOne).hasSizeLessThanOrEqualTo(pairs.size() / 500);
  }

  static void addPairs(List<Telling> tellings, List<Link> pairs) {
    Pairing pairing = new Pairing();
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        boolean ordered = one.mention().id().compareTo(other.mention().id()) < 0;
        if (ordered && one.traits().parties().equals(other.traits().parties())) {
          pairs.add(pairing.of(one, elsewhere(other)));
        }
      }
    }
  }

  private static Telling elsewhere(Telling telling) {
    Origin origin = telling.origin();
    return new Telling(
        new Origin(
            origin.uri() + "-elsewhere", origin.published(), null, null, null, origin.acts()),
        telling.mention(),
        telling.due(),
        telling.traits());
  }
}
