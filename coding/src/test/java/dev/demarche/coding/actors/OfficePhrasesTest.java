package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhrasesTest {
  @Test
  void resolve_ofAnOfficeThatOnlySomeStatesHave_isItsHolderNamedBefore() {
    Reading reading =
        Texts.reading(
            "LIMA – Peru hosted Qatar's Sheikh Tamim bin Hamad Al Thani. Peru paid. The emir left.");
    assertThat(names(reading, "The emir")).containsExactly("Tamim bin Hamad Al Thani");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a former minister", "another minister"})
  void resolve_ofSomebodyNotYetTold_isNobodyNamedBefore(String phrase) {
    Reading reading =
        Texts.reading(
            "LIMA – Peruvian finance minister Ilka Sampleson left Peru. In Peru "
                + phrase
                + " wept.");
    assertThat(Phrases.resolve(reading, phrase, List.of()))
        .allSatisfy(e -> assertThat(e.actor().name()).isNotEqualTo("Ilka Sampleson"));
  }

  @Test
  void resolve_ofTheMinister_isTheOneNamedBefore() {
    Reading reading =
        Texts.reading("Peruvian finance minister Ilka Sampleson left Peru. The minister wept.");
    assertThat(names(reading, "The minister")).containsExactly("Ilka Sampleson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Pentagon spokesman shrugged. | A Pentagon spokesman | Pentagon",
        "A spokeswoman for the Japan Coast Guard shrugged."
            + " | A spokeswoman for the Japan Coast Guard | Japan Coast Guard",
        "A spokesman for Peru's defence ministry shrugged."
            + " | A spokesman for Peru's defence ministry | defence ministry",
      })
  void resolve_ofSomebodyWhoSpeaksForAnOrgan_isTheOrgan(String text, String phrase, String organ) {
    assertThat(names(Texts.reading(text), phrase)).containsExactly(organ);
  }
}
