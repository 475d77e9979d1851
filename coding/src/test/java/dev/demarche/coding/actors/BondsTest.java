package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class BondsTest {
  private final Scene scene =
      Scenes.scene(
          Texts.reading(
              "Fog hid the coast. It rained. It snowed. Peru blamed Chile. Chile blamed Peru."
                  + " Chile rang Ghana. Togo slept."));

  @Test
  void share_ofThoseNamedTogetherMost_isOne() {
    assertThat(share("PER", "CHL")).isEqualTo(1);
    assertThat(share("CHL", "PER")).isEqualTo(1);
  }

  @Test
  void share_ofOthers_isHowOftenTheyAreInComparison() {
    assertThat(share("CHL", "GHA")).isEqualTo(0.5);
    assertThat(share("PER", "GHA")).isZero();
    assertThat(share("TGO", "PER")).isZero();
    assertThat(share("PER", "PER")).isZero();
  }

  @Test
  void share_inTheHeadline_countsMore() {
    Scene led =
        Scenes.scene(
            Texts.reading(
                "Chile rang Ghana. It rained. It snowed. Peru blamed Chile. Chile blamed Peru."));
    assertThat(share(led, "PER", "CHL")).isLessThan(share(led, "CHL", "GHA"));
  }

  private double share(String one, String other) {
    return share(scene, one, other);
  }

  private static double share(Scene scene, String one, String other) {
    List<Entity> named = scene.mentions().all().stream().map(NamedMention::entity).toList();
    return new Bonds(scene.document(), scene.mentions()).share(of(named, one), of(named, other));
  }

  private static Entity of(List<Entity> named, String side) {
    return named.stream().filter(e -> e.side().equals(side)).findFirst().orElseThrow();
  }
}
