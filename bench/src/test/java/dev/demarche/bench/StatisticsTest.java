package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void median_oddNumber_isTheMiddleOne() {
    assertThat(Statistics.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4);
  }

  @Test
  void median_evenNumber_isTheMeanOfTheMiddleTwo() {
    assertThat(Statistics.median(List.of(8.0, 1.0, 4.0, 2.0))).isEqualTo(3);
  }

  @Test
  void median_ofNothing_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
  }

  @Test
  void ratio_isTheMedianOfTheRatiosOfTheRounds() {
    List<Round> ours = List.of(taking(1), taking(2), taking(4));
    List<Round> theirs = List.of(taking(30), taking(20), taking(80));
    assertThat(Statistics.ratio(ours, theirs, Round::wallPerArticle)).isEqualTo(20);
  }

  @Test
  void ratio_roundsOfOneSideMissing_isRefused() {
    List<Round> ours = List.of(taking(1), taking(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statistics.ratio(ours, List.of(taking(3)), Round::wallPerArticle));
  }

  private static Round taking(double seconds) {
    return new Round(
        new Usage(1, 1, 100), new Usage(5, 5, 100), new Usage(5 + seconds, 5 + seconds, 100), 2, 1);
  }
}
