package dev.demarche.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {
  @Test
  void line_joinerInPersianWord_stays() {
    assertThat(Clean.line("می\u200Cرود")).isEqualTo("می\u200Cرود");
  }

  @Test
  void line_joinerInLatinWord_goes() {
    assertThat(Clean.line("fer\u200Dry")).isEqualTo("ferry");
  }

  @Test
  void line_halfOfASurrogatePair_goes() {
    assertThat(Clean.line("a\uD83D b \uD83D\uDE00")).isEqualTo("a b \uD83D\uDE00");
  }

  @Test
  void line_marksPiledOnALetter_areThirtyAtMost() {
    assertThat(Clean.line("x" + "\u0301".repeat(100_000) + " y"))
        .isEqualTo("x" + "\u0301".repeat(30) + " y");
  }

  @Test
  void breaks_allKinds_becomeLineFeeds() {
    assertThat(Clean.breaks("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
  }

  @ParameterizedTest
  @CsvSource({"one two, 2", "'', 0", "外交部长访问, 4"})
  void words_counts(String text, int words) {
    assertThat(Clean.words(text)).isEqualTo(words);
  }
}
