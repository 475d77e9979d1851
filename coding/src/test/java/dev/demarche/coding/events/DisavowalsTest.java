package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisavowalsTest {
  private final Disavowals disavowals = new Disavowals();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"There was no such pledge,\" Togo said. | AGREE | such pledge",
        "No such agreement exists, Togo said on Monday. | AGREE | such agreement",
        "Togo said that there had been no such meeting. | CONSULT | such meeting",
      })
  void turned_noSuchAct_isTheActDenied(String text, EventType type, String trigger) {
    Reading reading = Texts.reading(text);
    Frame refusal = Act.of(reading, EventType.REJECT, "such").actor("Togo").frame();

    Frame denied = Texts.only(disavowals.turned(List.of(refusal), reading));

    assertThat(denied.type()).isEqualTo(type);
    assertThat(denied.status()).isEqualTo(EventStatus.DENIED);
    assertThat(denied.trigger().of(text)).isEqualTo(trigger);
    assertThat(denied.in(Role.TIME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Togo made no such pledge.",
        "Togo rejected such an offer.",
        "Togo said that it had no such weapons.",
      })
  void turned_otherRefusals_areLeft(String text) {
    Reading reading = Texts.reading(text);
    Frame refusal = Act.of(reading, EventType.REJECT, "such").actor("Togo").frame();
    assertThat(disavowals.turned(List.of(refusal), reading)).containsExactly(refusal);
  }

  @Test
  void turned_twoReadingsOfOneRefusal_areOneAct() {
    Reading reading = Texts.reading("\"There was no such pledge,\" Togo said.");
    List<Frame> refusals =
        List.of(
            Act.of(reading, EventType.REJECT, "There").actor("Togo").frame(),
            Act.of(reading, EventType.REJECT, "no").actor("Togo").frame());
    assertThat(disavowals.turned(refusals, reading)).hasSize(1);
  }

  @Test
  void parties_ofWhatItsTellerDenies_areHisState() {
    Reading reading =
        Texts.reading("Mali spoke. There was no such pledge, Macky Sall of Senegal said.");
    Frame refusal = Act.of(reading, EventType.REJECT, "no").actor("Macky Sall of Senegal").frame();
    Frame denied = Texts.only(disavowals.turned(List.of(refusal), reading));
    assertThat(Drafts.names(Finders.parties(reading, denied).actors())).containsExactly("Senegal");
  }
}
