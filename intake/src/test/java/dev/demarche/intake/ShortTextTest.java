package dev.demarche.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a line or two. */
class ShortTextTest {
  private static final String SENTENCE = "Fiji recalled its envoy from Tonga on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SENTENCE,
        SENTENCE + "\r\n",
        "\uFEFF" + SENTENCE,
        "3 May 2031\n\n" + SENTENCE,
        "<p>" + SENTENCE,
        "<html><body><div><p>" + SENTENCE + "</p>"
      })
  void read_oneSentence_isText(String text) {
    Article article = Texts.read(text);

    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.title()).isNull();
  }

  @Test
  void read_oneSentenceInLatin1_isText() {
    Article article =
        Texts.read("Per\u00FA recalled its envoy from Tonga.", StandardCharsets.ISO_8859_1);

    assertThat(article.text()).isEqualTo("Per\u00FA recalled its envoy from Tonga.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r"})
  void read_twoLines_areHeadlineAndText(String end) {
    Article article = Texts.read("Fiji recalls envoy" + end + SENTENCE + end);

    assertThat(article.title()).isEqualTo("Fiji recalls envoy");
    assertThat(article.text()).isEqualTo("Fiji recalls envoy\n\n" + SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fiji", "The Suva Post", "3 May 2031"})
  void read_noSentence_isRefused(String text) {
    assertThat(Texts.refusal(text.getBytes(UTF_8))).isEqualTo("holds no article text");
  }

  @Test
  void read_pageOfAHeadlineAlone_isRefused() {
    String page =
        "<html><head><title>Fiji recalls its envoy from Tonga</title></head>"
            + "<body><h1>Fiji recalls its envoy from Tonga</h1></body></html>";

    assertThat(Texts.refusal(page.getBytes(UTF_8))).isEqualTo("holds no article text");
  }
}
