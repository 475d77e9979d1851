package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaysTest {
  private static final String RUTO = "William Ruto";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'William Ruto called it “a good start”, according to two aides.' | two aides",
        "'According to Xinhua, William Ruto called it “a good start”.' | Xinhua",
        "'William Ruto called it “a good start”, as quoted by Kyodo.' | Kyodo News",
        "'“A good start,” William Ruto told Reuters.' | Reuters",
        "'William Ruto called it “a good start”, palace aides said.' | palace aides",
        "'William Ruto called it “a good start”, Alexander Stubb said.' | Alexander Stubb",
        "'William Ruto called it “a good start”, according to the African Union.' | African Union",
        "'William Ruto called it “a good start”, according to U.S. officials.' | U.S. officials",
        "'William Ruto called it “a good start”, according to the Élysée.' | Élysée",
      })
  void of_wordsThatNameATeller_isHe(String text, String teller) {
    assertThat(Said.by(RUTO, text).teller()).contains(teller);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'“A good start,” William Ruto said.'",
        "'William Ruto said it was “a good start”.'",
        "'William Ruto called it “a good start”, he said.'",
        "'William Ruto called it “a good start”, William Ruto said.'",
        "'“A good start,” William Ruto told lawmakers.'",
        "'“A good start,” William Ruto wrote on Facebook.'",
        "'William Ruto said “it was late, according to Xinhua”.'",
        "'“A good start.”'",
      })
  void of_aSpeakerHimself_isNobody(String text) {
    String with = text.contains(RUTO) ? text : "William Ruto came. " + text;
    assertThat(Said.by(RUTO, with).teller()).isEmpty();
  }

  @Test
  void of_whoeverStandsBehindWithoutASpeakerBefore_isNobody() {
    assertThat(Said.by("Alexander Stubb", "It was “a good start”, Alexander Stubb said.").teller())
        .isEmpty();
  }

  @Test
  void of_anUnknownSpeaker_isWhoeverIsNamedAsTheTeller() {
    assertThat(Said.by(null, "It was “a good start”, according to Xinhua.").teller())
        .contains("Xinhua");
  }
}
