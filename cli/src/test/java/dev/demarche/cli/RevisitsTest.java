package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.watch.Seen;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisitsTest {
  private static final Revisits QUARTERLY = new Revisits(Duration.ofMinutes(15));

  /** A page that came when the world began, was changed and checked so many hours after. */
  private static Seen seen(long changed, long checked, int misses, boolean gone) {
    return new Seen(
        "a", null, "a", null, null, null, "x", 0, hours(changed), hours(checked), misses, gone);
  }

  private static long hours(long hours) {
    return Duration.ofHours(hours).toMillis();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, true", // new
    "0, 40, 50, false", // quiet for two days: half a day apart
    "0, 40, 54, true",
    "39, 40, 41, true", // changed lately
    "0, 300, 460, true", // never more than a week apart
    "0, 700, 800, false", // old
    "790, 795, 800, true" // old, and changed lately
  })
  void isDue_everMoreSeldom(long changed, long checked, long now, boolean due) {
    assertThat(QUARTERLY.isDue(seen(changed, checked, 0, false), hours(now))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"1, false, true", "2, false, true", "6, false, false", "3, true, false"})
  void isDue_missing_isLookedAtSoonForAWhile(int misses, boolean gone, boolean due) {
    assertThat(QUARTERLY.isDue(seen(0, 99, misses, gone), hours(100))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"0, PT15M", "1, PT30M", "2, PT1H", "9, P1D"})
  void after_failures_waitsLonger(int failures, Duration pause) {
    assertThat(QUARTERLY.after(failures)).isEqualTo(pause);
  }
}
