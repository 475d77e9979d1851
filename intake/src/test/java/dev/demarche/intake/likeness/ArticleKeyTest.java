package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleKeyTest {
  private final KeyMaker keys = new KeyMaker();
  private final ArticleKey ferry = keys.of(Stories.ferry());

  @Test
  void of_bytes_isTheKeyAgain() {
    assertThat(ArticleKey.of(ferry.bytes())).isEqualTo(ferry).hasSameHashCodeAs(ferry);
  }

  @Test
  void bytes_longArticle_keepWithinTheBound() {
    String facts =
        IntStream.range(0, 3000)
            .mapToObj(i -> "then Olav" + i + " paid " + i + " crowns")
            .collect(Collectors.joining(" "));
    byte[] bytes = keys.of(Stories.of("Who paid what", "It is said that " + facts + ".")).bytes();
    assertThat(bytes).hasSize(ArticleKey.MOST_BYTES);
    assertThat(ArticleKey.of(bytes).bytes()).isEqualTo(bytes);
  }

  @Test
  void of_anotherForm_isRefused() {
    byte[] bytes = ferry.bytes();
    bytes[0] = 9;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleKey.of(bytes))
        .withMessageContaining("another form: 9");
  }

  @Test
  void of_bytesCutShort_isRefused() {
    byte[] bytes = Arrays.copyOf(ferry.bytes(), 200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleKey.of(bytes))
        .withMessageContaining("ends too soon");
  }

  @Test
  void of_bytesTooMany_isRefused() {
    byte[] bytes = Arrays.copyOf(ferry.bytes(), ferry.bytes().length + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> ArticleKey.of(bytes));
  }
}
