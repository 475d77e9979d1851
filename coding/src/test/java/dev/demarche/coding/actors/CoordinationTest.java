package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rwanda and Uganda | Rwanda; Uganda",
        "Peru, Chile and Togo | Peru; Chile; Togo",
        "Peru, Chile, and Togo | Peru; Chile; Togo",
        "Peru as well as Chile | Peru; Chile",
        "Peru & Chile | Peru; Chile",
        "Peru/Chile | Peru; Chile",
        "President William Ruto and Alexander Stubb | President William Ruto; Alexander Stubb",
        "Côte d'Ivoire and São Tomé | Côte d'Ivoire; São Tomé",
      })
  void split_ofAListOfNames_givesEach(String phrase, String parts) {
    assertThat(split(phrase)).containsExactly(parts.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru",
        "Bosnia and Herzegovina",
        "Trinidad and Tobago",
        "ministers and generals",
        "Peru and its allies",
      })
  void split_ofWhatIsNoListOfNames_givesTheWhole(String phrase) {
    assertThat(split(phrase)).containsExactly(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Bosnia and Herzegovina and Peru | Bosnia and Herzegovina; Peru"})
  void split_ofAListWithANameOfSeveralWords_keepsThatName(String phrase, String parts) {
    assertThat(split(phrase)).containsExactly(parts.split("; ", -1));
  }

  private static List<String> split(String phrase) {
    Reading reading = Texts.reading("Yesterday " + phrase + " were named.");
    return Coordination.split(Scenes.document(reading), Texts.span(reading, phrase)).stream()
        .map(s -> s.of(reading.article().text()))
        .toList();
  }
}
