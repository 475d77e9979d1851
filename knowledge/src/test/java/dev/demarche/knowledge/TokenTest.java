package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  @Test
  void of_sentence_givesItsWords() {
    assertThat(folded("Oslo's envoy, aged 61, left."))
        .containsExactly("oslo", "s", "envoy", "aged", "61", "left");
  }

  @ParameterizedTest
  @CsvSource({"U.S. envoys, U.S., us", "J.D. Ngata, J.D., jd", "A U.S-led plan, U.S, us"})
  void of_initials_areOneToken(String text, String written, String folded) {
    assertThat(Token.of(text))
        .anySatisfy(
            t -> {
              assertThat(t.span().of(text)).isEqualTo(written);
              assertThat(t.folded()).isEqualTo(folded);
              assertThat(t.upper()).isTrue();
            });
  }

  @Test
  void of_oneInitial_leavesTheStopOut() {
    assertThat(folded("Ana B. Correia")).containsExactly("ana", "b", "correia");
  }

  @Test
  void of_decomposedAccents_areOneToken() {
    assertThat(folded("São Tomé")).isEqualTo(folded("Sa\u0303o Tome\u0301"));
  }

  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "Đukanović, dukanovic",
    "Tromsø, tromso",
    "Iğdır, igdir",
    "Weiß, weiss",
    "Æthel, aethel",
    "Bakı, baki"
  })
  void fold_strokesAndAccents_givesPlainLetters(String word, String plain) {
    assertThat(Token.fold(word)).isEqualTo(plain);
  }

  @Test
  void of_signsOutsideTheFirstPlane_keepsPlaces() {
    String text = "🌍 Lomé";
    assertThat(Token.of(text)).hasSize(1);
    assertThat(Token.of(text).get(0).span().of(text)).isEqualTo("Lomé");
  }

  private static List<String> folded(String text) {
    return Token.of(text).stream().map(Token::folded).toList();
  }
}
