package dev.demarche.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.table.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented texts in many languages. */
class ManyLanguagesTest {
  private final LanguageGuess guess = new LanguageGuess();

  static Stream<Row> texts() {
    try (InputStream in =
            Objects.requireNonNull(
                ManyLanguagesTest.class.getResourceAsStream("/dev/demarche/intake/languages.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> new Row("languages.tsv", 0, List.of(line.split("\t", -1))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void texts_areOfTwentyLanguagesOrMore() {
    assertThat(texts().map(row -> row.field(0)).distinct()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sure_twoSentences_tellsTheLanguage(Row row) {
    assertThat(guess.sure(row.field(1))).contains(row.field(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Macron, Merz y Meloni",
        "Die Zeit: Bundestag debate in Berlin",
        "Le Monde, El País and La Repubblica said so",
        "President Luiz Inácio Lula da Silva met Pedro Sánchez Pérez-Castejón in São Paulo on Monday",
        "Ursula von der Leyen and Alexander De Croo to meet in Den Haag",
        "The Partido dos Trabalhadores, the Partido do Movimento Democrático Brasileiro and the"
            + " Partido da Social Democracia Brasileira of Brazil"
      })
  void sure_shortOrFullOfNames_isNoOtherLanguage(String text) {
    assertThat(guess.sure(text).filter(language -> !language.equals("en"))).isEmpty();
  }
}
