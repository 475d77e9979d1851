package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  @Test
  void split_afterAnAbbreviation_goesOn() throws IOException {
    assertThat(split("Gen. Okello met U.S. officials on Jan. 3 in Kampala. He left at noon."))
        .containsExactly(
            "Gen. Okello met U.S. officials on Jan. 3 in Kampala.", "He left at noon.");
  }

  @Test
  void split_afterAClosingMark_endsTheSentence() throws IOException {
    assertThat(split("“We signed.” The envoy smiled."))
        .containsExactly("“We signed.”", "The envoy smiled.");
  }

  @Test
  void split_ofALiveBlogEntry_leavesOutItsTime() throws IOException {
    assertThat(split("14:20 - Oslo closes the strait.")).containsExactly("Oslo closes the strait.");
  }

  @Test
  void split_ofAnInitial_keepsTheName() throws IOException {
    assertThat(split("Maria K. Lund flew home.")).containsExactly("Maria K. Lund flew home.");
  }

  private static List<String> split(String paragraph) throws IOException {
    return new SentenceSplitter().split(paragraph).stream().map(s -> s.of(paragraph)).toList();
  }
}
