package dev.demarche.gather.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArrayContainerTest {
  private static Gathered gather(String text) {
    Limits limits = new Limits(100, 10_000, 200, 4);
    return Gathered.of(
        limits, "news.json", text.getBytes(StandardCharsets.UTF_8), new JsonArrayContainer(limits));
  }

  @Test
  void open_objects_documents() {
    Gathered found =
        gather(
            """
            \uFEFF [
              {"title": "Arlen ]} signs", "url": "https://courier.example/1", "text": "The \\"envoys\\" met."},
              {"text": "b", "tags": [["x"], {}]}
            ]
            """);

    assertThat(found.uris()).containsExactly("https://courier.example/1", "news.json!/2");
    assertThat(found.texts()).containsExactly("Arlen ]} signs\n\nThe \"envoys\" met.", "b");
  }

  @Test
  void open_brokenElements_faultsAndTheRest() {
    Gathered found =
        gather(
            "[{\"title\":\"a\",\"text\":\"first\"}, 7, {\"text\" \"x\"}, {\"text\":\""
                + "long ".repeat(30)
                + "\"}, [], {\"text\":\"last\"}");

    assertThat(found.texts()).containsExactly("a\n\nfirst", "last");
    assertThat(found.faults())
        .containsExactly(
            "news.json!/2: element 2 holds no object",
            "news.json!/3: element 3 is no JSON from column 9",
            "news.json!/4: element 4 is longer than 100 bytes",
            "news.json!/5: element 5 holds no object",
            "news.json: cannot be read: the list has no end");
  }

  @Test
  void open_halfAnElement_breaksOff() {
    assertThat(gather("[{\"title\":\"a\",\"text\":\"The env").faults().get(0))
        .isEqualTo("news.json!/1: element 1 breaks off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2]",
        "[]",
        "[",
        "[{\"name\":\"a\"}]",
        "[{\"url\":\"https://a.example\",\"title\":\"a\"}]",
        "[ Update ] The envoys met."
      })
  void open_noArticles_oneDocument(String text) {
    assertThat(gather(text).texts()).containsExactly(text);
  }
}
