package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NamingsTest {
  private static final int ACT = 3;

  private final Reading reading =
      Texts.headed(
          "Chile and Peru at odds",
          "Norway waits. It rained. Peru refused. Ghana listened.",
          "Chile wept.");

  @Test
  void add_ofASide_tellsItsShareOfAllNames() {
    assertThat(signs("CHL")).containsEntry("share", 2.0 / 6);
  }

  @Test
  void add_ofASideNamedTwoSentencesBefore_isHalfAsNear() {
    assertThat(signs("NOR")).containsEntry("since", 0.5).containsEntry("same-block", 1.0);
  }

  @Test
  void add_ofASideNamedInTheHeadline_isInAnotherBlock() {
    assertThat(signs("CHL"))
        .containsEntry("titled", 1.0)
        .containsEntry("titled-both", 1.0)
        .doesNotContainKey("same-block");
  }

  @Test
  void add_ofAnActorWhomTheHeadlineDoesNotName_isNotOfBoth() {
    assertThat(signs("CHL", "Ghana")).containsKey("titled").doesNotContainKey("titled-both");
  }

  @Test
  void add_ofASideInTheSentenceBehind_isNext() {
    assertThat(signs("GHA")).containsEntry("next", 1.0).doesNotContainKey("since");
  }

  @Test
  void add_ofASideThatIsNotNamed_hasNoShare() {
    assertThat(signs("TGO")).containsOnly(Map.entry("share", 0.0));
  }

  private Map<String, Double> signs(String side) {
    return signs(side, "Peru");
  }

  private Map<String, Double> signs(String side, String actor) {
    Map<String, Double> signs = new TreeMap<>();
    new Namings(reading, Texts.cast(reading)).add(signs, ACT, entities(actor), side);
    return signs;
  }
}
