package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;

class DemandsTest {
  private final Demands demands = new Demands();

  @Test
  void mend_ofBlameThatSaysWhatOthersShouldDo_isARequestToThem() {
    Reading reading =
        Texts.reading("Ruto repeated his view on the lake, saying that Ghana should stop fishing.");
    Frame mended = mended(reading, EventType.ACCUSE);
    assertThat(mended.type()).isEqualTo(EventType.REQUEST);
    assertThat(mended.in(Role.RECIPIENT))
        .extracting(s -> s.span().of(reading.article().text()))
        .containsExactly("Ghana");
  }

  @Test
  void mend_ofOtherBlame_leavesIt() {
    Reading reading = Texts.reading("Ruto repeated that Ghana had fished in the lake.");
    assertThat(mended(reading, EventType.ACCUSE).type()).isEqualTo(EventType.ACCUSE);
  }

  @Test
  void mend_ofOtherActs_leavesThem() {
    Reading reading = Texts.reading("Ruto repeated that Ghana should stop fishing.");
    assertThat(mended(reading, EventType.THREATEN).type()).isEqualTo(EventType.THREATEN);
  }

  private Frame mended(Reading reading, EventType type) {
    String text = reading.article().text();
    Frame frame = Act.of(reading, type, "repeated").frame();
    return demands.mend(frame, text, new Span(0, text.length()));
  }
}
