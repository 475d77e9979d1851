package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static final Draft DENIAL =
      Drafts.act(EventType.REJECT, null, List.of("Togo"), List.of("Ghana"));
  private static final Draft AID =
      Drafts.act(EventType.AID, null, List.of("Togo"), List.of("Chad"));

  @Test
  void withoutEchoes_ofADenialAndTheActDenied_keepsTheAct() {
    Draft denied = Drafts.as(AID, EventStatus.DENIED);
    assertThat(Denials.withoutEchoes(List.of(denied, DENIAL))).containsExactly(denied);
  }

  @Test
  void withoutEchoes_ofARefusalBesideOtherActs_keepsBoth() {
    assertThat(Denials.withoutEchoes(List.of(AID, DENIAL))).containsExactly(AID, DENIAL);
  }
}
