package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;

class UndertakingsTest {
  private final Undertakings undertakings = new Undertakings();

  @Test
  void mend_ofAPlanPromisedWithoutADate_isThePromise() {
    Reading reading = Texts.reading("Peru and Chile agreed to resume talks.");
    Frame mended = mend(reading, plan(reading).frame());
    assertThat(mended.type()).isEqualTo(EventType.AGREE);
    assertThat(mended.status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void mend_ofAPlanPromisedForADay_leavesThePlan() {
    Reading reading = Texts.reading("Peru and Chile agreed to resume talks on Friday.");
    Frame mended = mend(reading, plan(reading).in(Role.TIME, "on Friday").frame());
    assertThat(mended.type()).isEqualTo(EventType.CONSULT);
  }

  @Test
  void mend_ofAPlanThatNobodyPromises_leavesIt() {
    Reading reading = Texts.reading("Peru and Chile are to resume talks.");
    assertThat(mend(reading, plan(reading).frame()).type()).isEqualTo(EventType.CONSULT);
  }

  private static Act plan(Reading reading) {
    return Act.of(reading, EventType.CONSULT, "resume talks").status(EventStatus.SCHEDULED);
  }

  private Frame mend(Reading reading, Frame frame) {
    return undertakings.mend(frame, reading.article().text().substring(0, frame.trigger().start()));
  }
}
