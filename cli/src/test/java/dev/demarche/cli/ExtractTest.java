package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract}: what is told of an article, and texts in other languages. */
class ExtractTest {
  private static final String GERMAN =
      """
      Außenminister reist nach Island

      Der Minister hat am Montag gesagt, dass die Gespräche über die Insel gut verlaufen sind und dass er im Frühjahr mit einer Delegation wiederkommen werde.
      """;
  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry 🌵 talks open</title>
      <meta property="article:published_time" content="2031-05-06T14:05:00+01:00">
      <meta property="article:published_time" content="2031-05-09T14:05:00+01:00">
      </head><body><article><h1>Ferry 🌵 talks open</h1><p class="byline">By Ann Dam</p>
      <p>Iceland’s ferry minister met her Faroese colleague on Tuesday to speak about the summer timetable.</p>
      </article></body></html>
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void read_german_saysWhyItIsNotRead() throws IOException {
    Run run = Run.of("read", file("a.txt", GERMAN));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("written in German; only English is read");
  }

  @Test
  void extract_german_printsItWithItsLanguage() throws IOException {
    JsonNode article = article(file("a.txt", GERMAN));

    assertThat(article.path("language").asText()).isEqualTo("de");
  }

  @Test
  void extract_page_tellsItsMetaAndFrom() throws IOException {
    JsonNode meta = article(file("a.html", PAGE)).path("meta");

    assertThat(meta.path("published").path("value").asText()).isEqualTo("2031-05-06T14:05+01:00");
    assertThat(meta.path("published").path("from").asText()).isEqualTo("OPEN_GRAPH");
    assertThat(meta.path("authors").path(0).path("value").asText()).isEqualTo("Ann Dam");
    assertThat(meta.path("conflicts").path(0).path("field").asText()).isEqualTo("published");
  }

  @Test
  void extract_page_hasBlocksWithPlaces() throws IOException {
    JsonNode article = article(file("a.html", PAGE));
    int[] text = article.path("text").asText().codePoints().toArray();
    JsonNode last = article.path("blocks").path(1);

    assertThat(article.path("blocks")).hasSize(2);
    assertThat(new String(text, last.path("start").asInt(), 8)).isEqualTo("Iceland’");
    assertThat(last.path("end").asInt()).isEqualTo(text.length);
    assertThat(last.path("path").asText()).endsWith("p:nth-child(3)");
  }

  @Test
  void extract_page_keepsToTheSchema() throws IOException {
    Run run = Run.of("extract", "--format", "jsonl", file("a.html", PAGE));

    assertThat(Schemas.ofArticle().faults(run.records().get(0))).isEmpty();
  }

  private static JsonNode article(String input) {
    return Run.of("extract", "--format", "jsonl", input).records().get(0).path("article");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
