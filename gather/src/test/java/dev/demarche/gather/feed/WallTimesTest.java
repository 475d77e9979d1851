package dev.demarche.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 10 Mar 2031 21:30:00 -0500|Mon, 10 Mar 2031 21:30:00 GMT",
        "Mon, 10 Mar 2031 21:30 EST|Mon, 10 Mar 2031 21:30 GMT",
        "2031-03-10T21:30:00+09:00|2031-03-10T21:30:00Z",
        "2031-03-10T21:30:00.123Z|2031-03-10T21:30:00.123Z",
        "2031-03-10|2031-03-10",
        "yesterday|yesterday"
      })
  void withoutZone_times_keepTheClock(String time, String clock) {
    assertThat(WallTimes.withoutZone(time)).isEqualTo(clock);
  }
}
