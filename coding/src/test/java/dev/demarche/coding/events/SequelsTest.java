package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts are published on Wednesday, 8 May 2024. */
class SequelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru recalled him on Monday, two days after Chile had closed the border. | 2024-05-04",
        "Two days after Chile closed the border, Peru recalled him on Monday. | 2024-05-04",
        "Peru recalled him on Monday, a week after Chile closed the border. | 2024-04-29",
        "Peru recalled him on Monday, the day before Chile closed the border. | 2024-05-07",
      })
  void date_ofAnActBesideAnother_isSoManyDaysApart(String text, LocalDate day) {
    assertThat(date(text, EventStatus.OCCURRED)).map(TimeRef::from).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru recalled him on Monday after Chile had closed the border.",
        "Peru recalled him on Monday, two days after the summit; Chile closed the border.",
        "Peru recalled him, two days after Chile closed the border on 2 May.",
        "Peru recalled him on Monday, just days after Chile closed the border.",
      })
  void date_ofOtherActs_isEmpty(String text) {
    assertThat(date(text, EventStatus.OCCURRED)).isEmpty();
  }

  @Test
  void date_ofAnActAhead_isEmpty() {
    String text = "Peru will recall him on Monday, two days after Chile closed the border.";
    assertThat(date(text, EventStatus.SCHEDULED)).isEmpty();
  }

  private static Optional<TimeRef> date(String text, EventStatus status) {
    Reading reading = Texts.reading(text);
    TimeReader times = new TimeReader();
    Frame frame = Act.of(reading, EventType.SANCTION, "closed").status(status).frame();
    return new Sequels(times, reading, new StoryDates(times, reading), new Gaps()).date(frame);
  }
}
