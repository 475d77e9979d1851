package dev.demarche.eval.pages;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageScoresTest {
  @Test
  void print_oneExactOneHalf_averagesPages() {
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    gold.put("p1", json("{'articleBody': 'a b c d e'}"));
    gold.put("p2", json("{'articleBody': 'a b c d e'}"));
    // p2 shares one run of its two and of gold's two: P and R are (1 + 1/2) / 2
    List<JsonNode> extracted =
        List.of(page("p1.html.gz", "a b, c d e!"), page("p2.html", "a b c d f"));
    assertThat(PageScores.score(gold, extracted).print())
        .isEqualTo("pages 2 without text 0 exact 0.500 P 0.750 R 0.750 F1 0.750\n");
  }

  @Test
  void score_nothingExtracted_countsForRecallOnly() {
    PageScores scores =
        PageScores.score(
            Map.of("p1", json("{'articleBody': 'a b c d'}"), "p2", json("{'articleBody': 'a b'}")),
            List.of(page("p1.html", "a b c d")));
    assertThat(scores.withoutText()).isEqualTo(1);
    assertThat(scores.precision()).isEqualTo(1.0);
    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.worst().get(0).key()).isEqualTo("p2");
  }

  @Test
  void score_shortText_isOneRun() {
    PageScores scores =
        PageScores.score(
            Map.of("p1", json("{'articleBody': 'a b'}")), List.of(page("p1.html", "a b c")));
    assertThat(scores.f1()).isZero();
  }

  @Test
  void score_repeatedRuns_countOnceEach() {
    Map<String, JsonNode> gold = Map.of("p1", json("{'articleBody': 'a a a a'}"));
    PageScores scores = PageScores.score(gold, List.of(page("p1.html", "a a a a a")));
    assertThat(scores.precision()).isEqualTo(0.5);
    assertThat(scores.recall()).isEqualTo(1.0);
  }

  private static JsonNode page(String file, String text) {
    return json("{'article': {'uri': 'html/" + file + "', 'text': '" + text + "'}}");
  }
}
