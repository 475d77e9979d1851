package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;

class SettingTest {
  @Test
  void homeState_ofADateline_isThatOfItsPlace() {
    Reading reading = Texts.reading("OSLO – Peru met Chile. Peru and Chile agreed.");
    assertThat(setting(reading).homeState()).contains("NOR");
  }

  @Test
  void homeState_withoutADateline_isTheStateNamedMost() {
    Reading reading = Texts.reading("Peru met Chile. Chile agreed.");
    assertThat(setting(reading).homeState()).contains("CHL");
  }

  @Test
  void homeState_ofNamesInTheLead_countsThemMore() {
    Reading reading =
        Texts.reading("Peru spoke. It rained. It froze. Chile came. Later Chile left.");
    assertThat(setting(reading).homeState()).contains("PER");
  }

  @Test
  void homeState_ofNoStates_isUnknown() {
    assertThat(setting(Texts.reading("It rained.")).homeState()).isEmpty();
    assertThat(setting(Texts.reading("")).homeState()).isEmpty();
  }

  private static Setting setting(Reading reading) {
    return Scenes.scene(reading).setting();
  }
}
