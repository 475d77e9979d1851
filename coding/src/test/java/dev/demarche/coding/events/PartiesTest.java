package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {
  @Test
  void areTellable_betweenStates_isTrue() {
    assertThat(new Parties(entities("Peru"), entities("Chile")).areTellable()).isTrue();
  }

  @Test
  void areTellable_withAnUnknownPerpetrator_isTrue() {
    assertThat(new Parties(List.of(), entities("Chile")).areTellable()).isTrue();
  }

  @Test
  void areTellable_ofNobody_isFalse() {
    assertThat(new Parties(List.of(), List.of()).areTellable()).isFalse();
  }

  @Test
  void areTellable_ofAStrangerWhoActs_isFalse() {
    Entity stranger = Texts.entity("Oumou Testname");
    assertThat(stranger.side()).isEmpty();
    assertThat(new Parties(List.of(stranger), entities("Chile")).areTellable()).isFalse();
  }

  @Test
  void areTellable_ofAStrangerWhoIsAddressed_isTrue() {
    assertThat(new Parties(entities("Chile"), entities("Oumou Testname")).areTellable()).isTrue();
  }

  @Test
  void sides_ofAPersonAndHisState_areOne() {
    assertThat(Parties.sides(entities("Kenya", "William Ruto"))).isEqualTo(1);
    assertThat(Parties.sides(entities("Kenya", "Alexander Stubb"))).isEqualTo(2);
  }

  @Test
  void isAmong_ofAPersonAndHisState_isFalse() {
    assertThat(Parties.isAmong(entities("Kenya"), Texts.entity("Kenya"))).isTrue();
    assertThat(Parties.isAmong(entities("Kenya"), Texts.entity("William Ruto"))).isFalse();
  }

  private static List<Entity> entities(String... words) {
    return Arrays.stream(words).map(Texts::entity).toList();
  }
}
