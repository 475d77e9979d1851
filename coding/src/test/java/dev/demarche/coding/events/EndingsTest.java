package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends of itself, and what somebody ends. */
class EndingsTest {
  private final Endings endings = new Endings(new TakenAgreements());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The accord between Ghana and Togo will expire in May. | will expire | true",
        "The truce, reached in Kara, lapsed on Sunday. | lapsed | true",
        "The treaty runs out on Friday. | runs out | true",
        "Ghana let the accord with Togo lapse. | lapse | false",
        "Ghana tore up the accord with Togo. | tore up | false",
        "Ghana's levy on onions lapsed. | lapsed | false",
      })
  void isOne_ofAnAgreementThatEnds_isTrue(String text, String trigger, boolean expected) {
    Reading reading = Texts.reading(text);

    assertThat(endings.isOne(Act.of(reading, EventType.SANCTION, trigger).frame(), reading))
        .isEqualTo(expected);
  }
}
