package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries of a calendar say. */
class CalendarTest {
  private static VEvent only(Written written) throws IOException, ParserException {
    return new CalendarBuilder()
        .build(new StringReader(written.text()))
        .<VEvent>getComponents("VEVENT")
        .get(0);
  }

  private static String value(VEvent entry, String property) {
    return entry.getRequiredProperty(property).getValue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-02, 2027-06-02, 20270602, 20270603, DAY, deadline",
    "2028-02, 2028-02-29, 20280201, 20280301, MONTH, deadline in February 2028",
    "2027, 2027-12-31, 20270101, 20280101, YEAR, deadline in 2027"
  })
  void deadline_knownToADayMonthOrYear_saysSo(
      String expires, LocalDate last, String start, String end, String precision, String title)
      throws IOException, ParserException {
    VEvent entry =
        only(
            Written.of(
                ExportFormat.ICAL, false, List.of(), List.of(Sample.partnership(expires, last))));

    assertThat(value(entry, "DTSTART")).isEqualTo(start);
    assertThat(value(entry, "DTEND")).isEqualTo(end);
    assertThat(value(entry, "X-DEMARCHE-PRECISION")).isEqualTo(precision);
    assertThat(value(entry, "SUMMARY")).endsWith("): " + title);
  }

  /** RFC 5545, 3.8.7.2: without METHOD, DTSTAMP is when the entry was last changed. */
  @Test
  void stamps_ofAnEntry_areItsLastChangeInUtc() throws IOException, ParserException {
    Written written = Written.of(ExportFormat.ICAL, false, Sample.events(), List.of());

    assertThat(written.text()).doesNotContain("METHOD");
    assertThat(value(only(written), "DTSTAMP")).isEqualTo("20250312T000000Z");
    assertThat(value(only(written), "LAST-MODIFIED")).isEqualTo("20250312T000000Z");
  }

  @Test
  void texts_withControlCharacters_losesThem() throws IOException, ParserException {
    RecordedEvent event =
        Sample.told(
            List.of(Actor.state("KEN", "Ken\u0007ya")),
            List.of(),
            "first\r\nsecond\u0000\u001b[1m");
    Written written = Written.of(ExportFormat.ICAL, false, List.of(event), List.of());

    assertThat(written.text()).doesNotContainPattern("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    assertThat(value(only(written), "SUMMARY")).startsWith("Kenya");
    assertThat(value(only(written), "DESCRIPTION")).contains("first\nsecond[1m");
  }
}
