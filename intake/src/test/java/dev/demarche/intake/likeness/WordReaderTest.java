package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.likeness.Word.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private final WordReader reader = new WordReader(Set.of("seven"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the neighbour's centre | the neighbor’s center",
        "they organised a programme | they organized a program",
        "co-operation | cooperation",
        "the U.S. envoy | the US envoy",
        "12,500 crowns | 12 500 crowns",
        "12,500 crowns | 12500 crowns",
        "4 per cent | 4%",
        "4 percent | 4 per cent",
        "São Tomé | Sao Tome",
        "\"Wait—what?\" | “Wait -- what?”"
      })
  void read_twoSpellings_areTheSameWords(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,25 | 125", "2.5 | 25", "in 2019 200 came | in 2019200 came", "12 | 13"})
  void read_otherFigures_staySo(String one, String other) {
    assertThat(folded(one)).isNotEqualTo(folded(other));
  }

  @Test
  void read_names_areThoseWithinASentence() {
    assertThat(of(Kind.NAME, "Rain fell in Brede. Then Siri Volden left. \"Good\", Olav said."))
        .containsExactly("brede", "siri", "volden", "olav");
  }

  @Test
  void read_numbers_areDigitsAndWords() {
    assertThat(of(Kind.NUMBER, "On May 4 all seven went, 2.5 hours late."))
        .containsExactly("4", "seven", "2.5");
  }

  @Test
  void read_scriptWithoutSpaces_isCutIntoLetters() {
    assertThat(folded("外交部")).containsExactly("外", "交", "部");
  }

  private List<String> folded(String text) {
    return reader.read(text).stream().map(Word::folded).toList();
  }

  private List<String> of(Kind kind, String text) {
    return reader.read(text).stream()
        .filter(word -> word.kind() == kind)
        .map(Word::folded)
        .toList();
  }
}
