package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "the foreign minister | the foreign minister | - | -",
        "Peru's deputy foreign minister for legal affairs"
            + " | deputy foreign minister | Peru | for legal affairs",
        "Peru’s envoy | envoy | Peru | -",
        "the Philippines' envoy | envoy | the Philippines | -",
        "the president of Chile | the president | - | of Chile",
        "his foreign minister | foreign minister | his | -",
        "Their envoys in Lima | envoys | Their | in Lima",
        "the president's brother's office | office | the president's brother | -",
        "the minister, a lawyer | the minister | - | , a lawyer",
        "the minister (left) | the minister | - | (left)",
        "Élysée officials near Oslo | Élysée officials | - | near Oslo",
        "“the envoy” | the envoy | - | -",
        "envoys | envoys | - | -",
      })
  void parse_ofAPhrase_givesItsParts(
      String phrase, String head, @Nullable String possessor, @Nullable String tail) {
    Reading reading = Texts.reading("Yesterday " + phrase + " spoke.");
    Parts parts = parse(reading, phrase);
    assertThat(words(reading, parts.whole())).isEqualTo(phrase);
    assertThat(words(reading, parts.head())).isEqualTo(head);
    assertThat(words(reading, parts.possessor())).isEqualTo(possessor);
    assertThat(words(reading, parts.tail())).isEqualTo(tail);
  }

  @Test
  void parse_ofAPrepositionWithinAName_doesNotCutThere() {
    Reading reading = Texts.reading("The Economic Community of West African States met.");
    Parts parts = parse(reading, "Economic Community of West African States");
    assertThat(words(reading, parts.head())).isEqualTo("Economic Community of West African States");
    assertThat(parts.tail()).isNull();
  }

  private static Parts parse(Reading reading, String phrase) {
    return new PhraseParser(Scenes.scene(reading)).parse(Texts.span(reading, phrase));
  }

  private static @Nullable String words(Reading reading, @Nullable Span span) {
    return span == null ? null : span.of(reading.article().text()).strip();
  }
}
