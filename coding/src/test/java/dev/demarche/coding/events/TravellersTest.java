package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits that are only named as such. */
class TravellersTest {
  private static Optional<Parties> sides(String text) {
    Reading reading = Texts.reading(text);
    return new Travellers(reading, Texts.cast(reading))
        .of(Act.of(reading, EventType.CONSULT, "a visit").mode("visit").frame());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan President William Ruto flew home from Helsinki after a visit of three days.",
        "William Ruto left Finland on Monday at the end of a visit.",
      })
  void of_aTravellerAndAPlace_areGuestAndHost(String text) {
    Parties parties = sides(text).orElseThrow();

    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Finland");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "William Ruto flew home to Nairobi after a visit of three days.",
        "A train left Helsinki after a visit of three days.",
        "After a visit of three days William Ruto left Helsinki.",
      })
  void of_noTravellerOrNoPlaceAbroad_isNobody(String text) {
    assertThat(sides(text)).isEmpty();
  }

  @Test
  void of_aVisitWhoseGuestIsTold_isNobody() {
    Reading reading = Texts.reading("William Ruto left Finland after a visit by Sauli Niinistö.");

    assertThat(
            new Travellers(reading, Texts.cast(reading))
                .of(
                    Act.of(reading, EventType.CONSULT, "a visit")
                        .mode("visit")
                        .actor("Sauli Niinistö")
                        .frame()))
        .isEmpty();
  }
}
