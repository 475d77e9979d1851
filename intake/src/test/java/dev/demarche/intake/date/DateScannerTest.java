package dev.demarche.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.date.FoundDate.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {
  private final DateScanner scanner = new DateScanner(DateWords.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-03T08:00:00Z | 2031-05-03",
        "2031/05/03 | 2031-05-03",
        "3rd of May, 2031 | 2031-05-03",
        "May 3, 2031, 9.30 p.m. | 2031-05-03",
        "3-May-2031 | 2031-05-03",
        "13/05/2031 | 2031-05-13",
        "05/13/2031 | 2031-05-13",
        "3. 5. 2031 | 2031-05-03",
        "03 MAY 31 | 2031-05-03",
        "1er août 2031 | 2031-08-01",
        "1er aout 2031 | 2031-08-01",
        "3 ottobre 2031 | 2031-10-03",
        "5 de março de 2031 | 2031-03-05",
        "3 października 2031 | 2031-10-03",
        "ngày 3 tháng 5 năm 2031 | 2031-05-03",
        "2031年5月3日 | 2031-05-03",
        "2031년 5월 3일 | 2031-05-03",
        "3 مايو 2031 | 2031-05-03",
        "031530Z MAY 31 | 2031-05-03",
        "1930 May 3 2031 | 2031-05-03",
        "Sat May 3 08:12:44 UTC 2031 | 2031-05-03"
      })
  void scan_usualForms_areRead(String line, LocalDate day) {
    assertThat(scanner.scan(line))
        .singleElement()
        .satisfies(date -> assertThat(date.in(year(date))).contains(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 April 2031", "3 hours ago", "18:40", "May said so", "99/99/2031"})
  void scan_noDay_findsNothing(String line) {
    assertThat(scanner.scan(line)).isEmpty();
  }

  @Test
  void scan_twoSmallNumbers_isUnclear() {
    assertThat(scanner.scan("05/06/2031"))
        .singleElement()
        .extracting(FoundDate::form)
        .isEqualTo(Form.UNCLEAR);
  }

  @Test
  void scan_weekdayBesideDate_isPartOfIt() {
    FoundDate date = scanner.scan("On Saturday, 3 May 2031, it rained").get(0);
    assertThat(date.weekday()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(date.start()).isEqualTo(3);
    assertThat(date.end()).isEqualTo(23);
  }

  @Test
  void scan_noYear_leavesItOpen() {
    assertThat(scanner.scan("RIGA, Sept 11 (SKW)").get(0).year()).isNull();
  }

  @Test
  void load_everyNameOfAMonth_isReadInADate() {
    DateWords words = DateWords.load();
    assertThat(words.months().keySet())
        .allSatisfy(
            name ->
                assertThat(scanner.scan("3 " + name + " 2031"))
                    .singleElement()
                    .extracting(FoundDate::month)
                    .isEqualTo(words.month(name)));
  }

  private static int year(FoundDate date) {
    assertThat(date.year()).isNotNull();
    return date.year() == null ? 0 : date.year();
  }
}
