package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerSidesTest {
  private static final String NAME = "Idris Testmann";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad spoke at length. Its ambassador, Idris Testmann, asked for help. | TCD",
        "William Ruto left early. His spokesman, Idris Testmann, gave no reason. | KEN",
        "For Norway, Idris Testmann urged restraint. | NOR",
        "On behalf of the African Union, Ambassador Idris Testmann urged restraint. | African Union",
        "Idris Testmann, for Chad, turned it down. | TCD",
        "In Lima, Foreign Minister Idris Testmann condemned it. | PER",
      })
  void side_byTheWordsBesideAName_isTold(String text, String side) {
    assertThat(side(text)).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad spoke at length. Idris Testmann slept.",
        "Chad won the cup. Its goalkeeper, Idris Testmann, wept.",
        "For years Idris Testmann wrote novels about Norway.",
      })
  void side_ofWhoeverOnlyStandsNear_isNotKnown(String text) {
    assertThat(side(text)).isEmpty();
  }

  private static String side(String text) {
    Reading reading = Texts.reading(text);
    return Texts.only(
            Scenes.scene(reading).mentions().all().stream()
                .map(NamedMention::entity)
                .filter(e -> e.actor().name().equals(NAME))
                .toList())
        .side();
  }
}
