package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that are put off, with and without a new time. */
class PostponementsTest {
  private final Postponements postponements = new Postponements();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks of Peru and Chile were postponed to 2 June. | talks | 2 June",
        "Ghana has put off its talks with Togo, set for Monday, until 22 May. | talks | until 22 May",
        "Ghana postponed the talks from 1 June to 9 June. | talks | from 1 June to 9 June",
        "The talks, planned for 1 June, were put off to 9 June. | talks | 9 June",
        "The talks were deferred, the hosts said, to the autumn. | talks | autumn",
      })
  void mend_putOffToATime_isPlannedThen(String text, String trigger, String time) {
    Frame mended = mended(text, trigger, time);

    assertThat(mended.status()).isEqualTo(EventStatus.SCHEDULED);
    assertThat(mended.statuses()).doesNotContainKey(EventStatus.CANCELLED);
    assertThat(mended.in(Role.TIME))
        .extracting(each -> each.span().of(text))
        .containsExactly(time.replaceFirst("until |from 1 June to ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks set for 2 June were postponed. | talks | 2 June",
        "On 2 June the talks were called off. | talks | 2 June",
        "The talks were put off on 2 June. | talks | 2 June",
        "Ghana put off the talks planned for 2 June. | talks | 2 June",
      })
  void mend_putOffWithoutANewTime_staysCalledOff(String text, String trigger, String time) {
    assertThat(mended(text, trigger, time).status()).isEqualTo(EventStatus.CANCELLED);
  }

  @Test
  void mend_actThatTookPlace_isLeft() {
    Reading reading = Texts.reading("The talks were postponed to 2 June.");
    Frame frame = Act.of(reading, EventType.CONSULT, "talks").in(Role.TIME, "2 June").frame();

    assertThat(postponements.mend(frame, reading.article().text(), sentence(reading)))
        .isSameAs(frame);
  }

  private static Span sentence(Reading reading) {
    return reading.sentences().get(0).span();
  }

  private Frame mended(String text, String trigger, String time) {
    Reading reading = Texts.reading(text);
    Frame frame =
        Act.of(reading, EventType.CONSULT, trigger)
            .status(EventStatus.CANCELLED)
            .in(Role.TIME, time)
            .frame();
    return postponements.mend(frame, reading.article().text(), sentence(reading));
  }
}
