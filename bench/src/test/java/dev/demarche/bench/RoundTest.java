package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RoundTest {
  private static final Usage ONE = new Usage(9, 8, 200);
  private static final Usage ONCE = new Usage(12, 10, 300);
  private static final Usage MORE = new Usage(32, 25, 280);

  @Test
  void wallPerArticle_takesLoadingOut() {
    assertThat(round(MORE, 40).wallPerArticle()).isEqualTo(0.5);
  }

  @Test
  void cpuPerArticle_takesLoadingOut() {
    assertThat(round(MORE, 40).cpuPerArticle()).isEqualTo(0.375);
  }

  @Test
  void firstCpuPerArticle_leavesOutTheArticleOfTheShortestRun() {
    assertThat(round(MORE, 40).firstCpuPerArticle()).isEqualTo(0.25);
  }

  @Test
  void peak_isThatOfTheLargerRun() {
    assertThat(round(MORE, 40).peak()).isEqualTo(300);
  }

  @Test
  void new_longerRunTookNoLonger_isRefused() {
    Usage quick = new Usage(11, 9, 300);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round(quick, 40))
        .withMessageContaining("more copies");
  }

  @Test
  void new_noFurtherArticles_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> round(MORE, 0));
  }

  private static Round round(Usage more, int extra) {
    return new Round(ONE, ONCE, more, 9, extra);
  }
}
