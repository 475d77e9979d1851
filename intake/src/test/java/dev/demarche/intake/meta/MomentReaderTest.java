package dev.demarche.intake.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.model.Moment;
import dev.demarche.model.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentReaderTest {
  private final MomentReader reader = new MomentReader(new DateScanner(DateWords.load()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-06T14:05:00+01:00 | 2031-05-06T14:05+01:00",
        "2031-05-06T14:05:09.123Z | 2031-05-06T14:05:09Z",
        "2031-05-06T14:05:00+0530 | 2031-05-06T14:05+05:30",
        "2031-05-06 14:05 | 2031-05-06T14:05",
        "20310506T140500Z | 2031-05-06T14:05Z",
        "2031-05-06 | 2031-05-06",
        "6 May 2031, 2:05 p.m. BST | 2031-05-06T14:05+01:00",
        "May 6, 2031 at 12:30 AM ET | 2031-05-06T00:30-04:00",
        "Jan 6, 2031 9:15 AM ET | 2031-01-06T09:15-05:00",
        "Tue, 06 May 2031 14:05:00 GMT | 2031-05-06T14:05Z",
        "14:05 CET, 6 May 2031 | 2031-05-06T14:05+01:00",
        "6 May 2031 14:05 IST | 2031-05-06T14:05"
      })
  void of_value_hasDayTimeAndZone(String value, String moment) {
    assertThat(reader.of(value, Where.META).map(Moment::value)).contains(moment);
  }

  @Test
  void of_dayThatNoCalendarHas_tellsNothing() {
    assertThat(reader.of("2031-02-31T10:00:00Z", Where.META)).isEmpty();
  }
}
