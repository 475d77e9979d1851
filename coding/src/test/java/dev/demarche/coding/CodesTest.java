package dev.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import org.junit.jupiter.api.Test;

class CodesTest {
  private final Codes codes = new Codes();

  @Test
  void plover_ofAPlannedVisit_isAgree() {
    assertThat(codes.plover(EventType.CONSULT, EventStatus.SCHEDULED)).isEqualTo(EventType.AGREE);
  }

  @Test
  void plover_ofPlannedSanctions_isThreaten() {
    assertThat(codes.plover(EventType.SANCTION, EventStatus.SCHEDULED))
        .isEqualTo(EventType.THREATEN);
  }

  @Test
  void plover_ofADeed_isTheActItself() {
    assertThat(codes.plover(EventType.ASSAULT, EventStatus.OCCURRED)).isEqualTo(EventType.ASSAULT);
  }
}
