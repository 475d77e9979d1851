package dev.demarche.gather.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import dev.demarche.intake.Stated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesContainerTest {
  private static Gathered gather(String uri, String text) {
    Limits limits = new Limits(1000, 10_000, 200, 4);
    return Gathered.of(
        limits, uri, text.getBytes(StandardCharsets.UTF_8), new JsonLinesContainer(limits));
  }

  @Test
  void open_namedColumns_documentAndWhatIsTold() {
    Gathered found =
        gather(
            "news.jsonl",
            """
            {"URL":"https://courier.example/1","Headline":"Arlen signs","Body":"The envoys met.","pub_date":"2026-02-03T10:00:00Z","outlet":"The Courier","lang":"en-GB"}
            """);

    assertThat(found.uris()).containsExactly("https://courier.example/1");
    assertThat(found.texts()).containsExactly("Arlen signs\n\nThe envoys met.");
    assertThat(found.stated())
        .containsExactly(new Stated("Arlen signs", "The Courier", LocalDate.of(2026, 2, 3), "en"));
  }

  @Test
  void open_noAddress_placeOfTheLine() {
    assertThat(gather("news.jsonl", "\n{\"text\":\"a\"}\n{\"text\":\"b\"}").uris())
        .containsExactly("news.jsonl!/2", "news.jsonl!/3");
  }

  @Test
  void open_brokenLines_faultsWithTheirNumbersAndTheRest() {
    Gathered found =
        gather(
            "news.jsonl",
            """
            {"text":"first"}
            {"text":"half
            {"text":"whole"} and more
            [1]
            {"title":"Nothing below"}
            {"text":"last"}
            {"text":"cut\
            """);

    assertThat(found.texts()).containsExactly("first", "last");
    assertThat(found.faults())
        .containsExactly(
            "news.jsonl!/2: line 2 breaks off",
            "news.jsonl!/3: line 3 is no JSON from column 18",
            "news.jsonl!/4: line 4 holds no object",
            "news.jsonl!/5: the row has no text",
            "news.jsonl!/7: line 7 breaks off");
  }

  @Test
  void open_longLine_faultAndTheRest() {
    Gathered found =
        gather("news.jsonl", "{\"text\":\"" + "x".repeat(1000) + "\"}\n{\"text\":\"kept\"}\n");

    assertThat(found.faults()).containsExactly("news.jsonl!/1: line 1 is longer than 1000 bytes");
    assertThat(found.texts()).containsExactly("kept");
  }

  @Test
  void open_html_pageWithTheHeadline() {
    Gathered found =
        gather("news.jsonl", "{\"title\":\"A & B meet\",\"html\":\"<p>The envoys met.</p>\"}");

    assertThat(found.texts().get(0))
        .contains("<title>A &amp; B meet</title>", "<h1>A &amp; B meet</h1>\n<p>The envoys met.");
  }

  @Test
  void open_wholePage_asItIs() {
    assertThat(
            gather("news.jsonl", "{\"title\":\"T\",\"html\":\"<html><body>b</body></html>\"}")
                .texts())
        .containsExactly("<html><body>b</body></html>");
  }

  @Test
  void open_headlineInTheText_once() {
    assertThat(
            gather("a.jsonl", "{\"title\":\"Arlen signs\",\"text\":\"Arlen  signs\\nMore.\"}")
                .texts())
        .containsExactly("Arlen  signs\nMore.");
  }

  @Test
  void open_nestedValues_read() {
    Gathered found =
        gather(
            "news.jsonl",
            "{\"source\":{\"id\":7,\"name\":\"The"
                + " Courier\"},\"text\":[\"One.\",\"Two.\"],\"content\":\"later\"}");

    assertThat(found.texts()).containsExactly("One.\n\nTwo.");
    assertThat(found.stated().get(0).publisher()).isEqualTo("The Courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"x\",\"title\":\"x\"}\n{\"title\":\"U\"}",
        "\uFEFF{\"url\":\"u\",\"content\":\"x\"}"
      })
  void holds_articleInTheFirstLine_withoutTheName(String text) {
    assertThat(gather("-", text).texts()).contains("x");
  }

  @Test
  void holds_lineLongerThanItsStart_byItsFirstNames() {
    String line = "{\"url\":\"u\",\"title\":\"T\",\"tags\":\"" + " ".repeat(5000);

    assertThat(gather("-", line).faults())
        .containsExactly("-!/1: line 1 is longer than 1000 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ is how a brace looks, the envoy said",
        "{\"speed\":1,\"height\":2}",
        "{\n  \"title\": \"T\",\n  \"text\": \"x\"\n}",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"language\":\"en\",\"items\":[]}"
      })
  void holds_anythingElse_not(String text) {
    assertThat(gather("-", text).texts()).containsExactly(text);
  }
}
