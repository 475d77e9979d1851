package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  private static final Measured DEMARCHE = measured(4, 5, 500);
  private static final Measured OTHER = measured(40, 125, 3000);

  @Test
  void sentencesPerSecond_isArticlesPerSecondTimesSentencesOfAnArticle() {
    assertThat(DEMARCHE.articlesPerSecond()).isEqualTo(2.5);
    assertThat(DEMARCHE.sentencesPerSecond()).isEqualTo(50);
  }

  @Test
  void sentencesPerCpuSecond_countsProcessorTime() {
    assertThat(DEMARCHE.sentencesPerCpuSecond()).isEqualTo(40);
  }

  @Test
  void ratios_areHowManyTimesTheOtherTakesMore() {
    Ratios ratios = Ratios.of(DEMARCHE, OTHER);
    assertThat(ratios.wall()).isCloseTo(10, within(1e-9));
    assertThat(ratios.cpu()).isCloseTo(25, within(1e-9));
    assertThat(ratios.withLoading()).isEqualTo(1);
    assertThat(ratios.peak()).isEqualTo(6);
  }

  private static Measured measured(double wall, double cpu, double peak) {
    Usage once = new Usage(8, 6, peak);
    Usage more = new Usage(8 + wall, 6 + cpu, peak);
    return new Measured(
        "side", List.of(new Round(new Usage(1, 1, 100), once, more, 10, 10)), 10, 200);
  }
}
