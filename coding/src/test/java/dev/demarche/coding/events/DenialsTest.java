package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {
  private static final Draft DENIAL =
      Drafts.act(EventType.REJECT, null, List.of("Togo"), List.of("Ghana"));
  private static final Draft AID =
      Drafts.act(EventType.AID, null, List.of("Togo"), List.of("Chad"));

  private final Denials denials = new Denials();

  @Test
  void without_ofADenialAndTheActDenied_keepsTheAct() {
    Draft denied = Drafts.as(AID, EventStatus.DENIED);
    assertThat(denials.without(List.of(denied, DENIAL), "Togo")).containsExactly(denied);
  }

  @Test
  void without_ofARefusalBesideOtherActs_keepsBoth() {
    assertThat(denials.without(List.of(AID, DENIAL), "Togo")).containsExactly(AID, DENIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "'denied that it had paid', 0",
    "'has always denied it', 0",
    "'denies a report', 0",
    "'denied the two reporters access', 1",
    "'denied him a visa', 1",
    "'rejected the charge', 1",
  })
  void without_ofWordsThatOnlyDeny_leavesThemOut(String words, int kept) {
    Draft refusal =
        Drafts.in(DENIAL, 0, new Span(5, 5 + words.indexOf(' ')), new Span(0, 5 + words.length()));
    assertThat(denials.without(List.of(refusal), "Togo " + words)).hasSize(kept);
  }
}
