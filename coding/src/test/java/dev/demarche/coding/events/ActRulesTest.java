package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActRulesTest {
  private final ActRules rules = new ActRules();

  @ParameterizedTest
  @EnumSource(EventType.class)
  void of_everyType_hasHabits(EventType type) {
    assertThat(rules.of(type, null).addressee()).isNotNull();
  }

  @Test
  void of_aModeWithoutARowOfItsOwn_areThoseOfItsType() {
    assertThat(rules.of(EventType.CONSULT, "phone")).isEqualTo(rules.of(EventType.CONSULT, null));
  }

  @Test
  void of_visits_areActsOfEachTraveller() {
    assertThat(rules.of(EventType.CONSULT, "visit").each()).isTrue();
    assertThat(rules.of(EventType.CONSULT, "visit").symmetric()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
  void of_acts_thatAreWords_areVerbal(EventType type) {
    assertThat(rules.of(type, null).verbal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CONSULT", "COOPERATE", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE"})
  void of_acts_thatAreDeeds_areNotVerbal(EventType type) {
    assertThat(rules.of(type, null).verbal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PROTEST", "ASSAULT"})
  void of_violenceAndProtest_doNotSupplyAnActor(EventType type) {
    assertThat(rules.of(type, null).agent()).isFalse();
  }

  @Test
  void of_resignations_haveNoAddressee() {
    assertThat(rules.of(EventType.RETREAT, "resign").addressee())
        .isEqualTo(ActRules.Addressee.NEVER);
  }

  @ParameterizedTest
  @CsvSource({
    "'the ', ' sanctions came back', true",
    "'', '’s mission stayed', true",
    "'five hundred men to the mission of the ', ' in Mali', true",
    "'called on the ', ' to meet', false",
  })
  void isThingOfABody_ofItsSanctionsAndMissions_isTrue(
      String before, String behind, boolean thing) {
    assertThat(new ActRules().isThingOfABody(before, behind)).isEqualTo(thing);
  }
}
