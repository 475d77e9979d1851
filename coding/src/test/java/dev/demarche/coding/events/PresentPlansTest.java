package dev.demarche.coding.events;

import static dev.demarche.coding.events.Coded.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the present tense tells with a day of the week; articles of tests are of Wednesday, 8 May
 * 2024.
 */
class PresentPlansTest {
  @ParameterizedTest
  @CsvSource({"on Friday, 2024-05-10", "on Tuesday, 2024-05-14", "tomorrow, 2024-05-09"})
  void code_ofAMeetingInThePresentTense_isAPlan(String time, LocalDate day) {
    EventMention event = meeting("Peru again hosts Chile", "hosts", time);
    assertThat(event.status()).isEqualTo(EventStatus.SCHEDULED);
    assertThat(event.date()).isEqualTo(TimeRef.day(day, time));
  }

  @ParameterizedTest
  @CsvSource({
    "Peru hosted Chile, hosted, on Tuesday, 2024-05-07",
    "Peru would host Chile, host, on Tuesday, 2024-05-07",
    "Peru hosts Chile, hosts, on Wednesday, 2024-05-08",
    "Peru hosts Chile, hosts, last Friday, 2024-05-03",
  })
  void code_ofOtherMeetings_isAsTheReaderHasIt(
      String words, String verb, String time, LocalDate day) {
    EventMention event = meeting(words, verb, time);
    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(event.date()).isEqualTo(TimeRef.day(day, time));
  }

  @Test
  void code_ofAnAttackInThePresentTense_isNoPlan() {
    Reading reading = Texts.reading("Peru strikes Chile on Tuesday.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ASSAULT, "strikes")
                    .actor("Peru")
                    .recipient("Chile")
                    .in(Role.TIME, "on Tuesday")
                    .frame()));
    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
  }

  private static EventMention meeting(String words, String verb, String time) {
    Reading reading = Texts.reading(words + " " + time + ".");
    return Texts.only(
        code(
            reading,
            Act.of(reading, EventType.CONSULT, verb)
                .actor("Peru")
                .recipient("Chile")
                .in(Role.TIME, time)
                .frame()));
  }
}
