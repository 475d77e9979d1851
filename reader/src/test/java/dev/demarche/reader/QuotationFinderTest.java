package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We will wait,\" the minister said.|We will wait,",
        "The minister said “we will wait” and left.|we will wait",
        "Er sagte: „Wir warten“, und ging.|Wir warten",
        "Le ministre : « Nous attendrons » a-t-il dit.|Nous attendrons",
        "Le ministre : «\u00a0Nous attendrons\u00a0», a-t-il dit.|Nous attendrons",
        "Er sagte: »Wir warten«, und ging.|Wir warten",
        "He said: “She told me ‘never’ twice.”|She told me ‘never’ twice.",
        "'We will wait,' the minister said.|We will wait,",
      })
  void find_inEachKindOfMarks_givesTheWordsBetween(String text, String quoted) {
    assertThat(quotes(text)).containsExactly(quoted);
  }

  @Test
  void find_ofAnApostrophe_givesNothing() {
    assertThat(quotes("The ministers' aides didn't wait for Chile's envoy.")).isEmpty();
  }

  @Test
  void find_ofTwoStrings_givesBothInOrder() {
    assertThat(quotes("\"Yes,\" he said. \"We sign on Monday.\""))
        .containsExactly("Yes,", "We sign on Monday.");
  }

  @Test
  void find_ofAStringLeftOpen_runsToTheEndOfTheParagraph() {
    assertThat(quotes("“We shall go on with this for as long as it takes."))
        .containsExactly("We shall go on with this for as long as it takes.");
  }

  private static List<String> quotes(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article("t", null, null, null, null, null, text, "sha256:0", List.of(block));
    return new QuotationFinder().find(article).stream().map(q -> q.inner().of(text)).toList();
  }
}
