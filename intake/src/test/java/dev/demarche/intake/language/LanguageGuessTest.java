package dev.demarche.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  private final LanguageGuess guess = new LanguageGuess();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said that she would come to the island in the spring.",
        "de | Die Ministerin hat gesagt, dass sie im Frühjahr auf die Insel kommen werde.",
        "fr | La ministre a dit qu’elle viendrait sur l’île au printemps avec son collègue.",
        "es | La ministra dijo que vendría a la isla en la primavera con su colega.",
        "pt | A ministra disse que não viria para a ilha na primavera com o seu colega.",
        "it | La ministra ha detto che verrà sull’isola in primavera con il suo collega.",
        "nl | De minister zei dat zij in het voorjaar naar het eiland zou komen met een collega.",
        "tr | Bakan ilkbaharda adaya bir heyet ile geleceğini söyledi ve bu ziyaret için hazır olduğu.",
        "pl | Minister powiedziała, że nie przyjedzie na wyspę, bo to jest w tym roku za daleko.",
        "ru | Министр сказала, что весной приедет на остров.",
        "ja | 大臣は春に島を訪れると述べた。"
      })
  void of_sentence_tellsItsLanguage(String language, String sentence) {
    assertThat(guess.of(sentence, null)).isEqualTo(language);
  }

  @Test
  void of_namesOnly_takesTheHint() {
    assertThat(guess.of("Ann Dam, Jógvan Hansen", "fo-FO")).isEqualTo("fo");
    assertThat(guess.of("Ann Dam, Jógvan Hansen", null)).isNull();
  }
}
