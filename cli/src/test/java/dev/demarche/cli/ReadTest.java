package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read}: formats, inputs and exit statuses. */
class ReadTest {
  private static final String CALL =
      """
      Chile 🌵 calls Ghana 🦁🦁

      Harbour Chronicle
      May 6, 2025

      SANTIAGO — 🌵 President Gabriel Boric phoned Ghana’s president, John Mahama, on Monday. “Cocoa 🍫 unites us,” Boric said.
      """;
  private static final String[] COLUMNS = {
    "uri",
    "published",
    "type",
    "mode",
    "status",
    "actors",
    "recipients",
    "others",
    "from",
    "to",
    "place",
    "medium",
    "sources",
    "agreement",
    "cameo",
    "quad",
    "goldstein",
    "confidence",
    "evidence"
  };

  @TempDir Path folder = Path.of("");

  @Test
  void read_signsOutsideTheFirstPlane_countsCodePoints() throws IOException {
    JsonNode record = Run.of("read", "--format", "jsonl", file("call.txt", CALL)).records().get(0);

    assertThat(CodePointSpans.of(record.path("events"))).isNotEmpty();
    assertThat(CodePointSpans.of(record.path("statements"))).isNotEmpty();
    assertThat(CodePointSpans.misplaced(record)).isEmpty();
  }

  @Test
  void read_tsv_hasTheColumnsInEveryRow() throws IOException {
    Run run = Run.of("read", "--format", "tsv", file("call.txt", CALL));

    assertThat(run.lines().get(0).split("\t")).containsExactly(COLUMNS);
    assertThat(run.lines()).hasSizeGreaterThan(1);
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSameSizeAs(COLUMNS));
  }

  @Test
  void read_jsonOfOneInput_isAnObject() throws IOException {
    Run run = Run.of("read", "--format", "json", file("call.txt", CALL));

    assertThat(Run.json(run.out()).path("schema").asText()).isEqualTo("demarche-record/1");
  }

  @Test
  void read_jsonOfTwoInputs_isAnArrayInTheirOrder() throws IOException {
    String first = file("b.txt", CALL);
    String second = file("a.txt", CALL);

    JsonNode array = Run.json(Run.of("read", "--format", "json", first, second).out());

    assertThat(array.findValuesAsText("uri")).containsExactly(first, second);
  }

  @Test
  void read_noTerminalAndNoFormat_printsJsonLines() throws IOException {
    assertThat(Run.of("read", file("call.txt", CALL)).records()).hasSize(1);
  }

  @Test
  void read_table_showsEveryEventWithItsEvidence() throws IOException {
    String input = file("call.txt", CALL);
    JsonNode events = Run.of("read", input).records().get(0).path("events");

    Run table = Run.of("read", "--format", "table", input);

    assertThat(table.out()).contains("CONSULT/phone", "Gabriel Boric", "John Mahama");
    assertThat(table.lines().stream().filter(line -> line.startsWith("      “")))
        .hasSize(events.size());
    assertThat(table.out()).doesNotContain("\u001b");
  }

  @Test
  void read_stdin_isReadUnderItsDash() {
    Run run = Run.withStdin(CALL, "read", "-");

    assertThat(run.status()).isZero();
    assertThat(run.records().get(0).path("article").path("uri").asText()).isEqualTo("-");
  }

  @Test
  void read_gzippedFile_isReadAsWhatItHolds() throws IOException {
    Path packed = folder.resolve("call.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(CALL.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode article = Run.of("read", packed.toString()).records().get(0).path("article");

    assertThat(article.path("uri").asText()).isEqualTo(packed.toString());
    assertThat(article.path("publisher").asText()).isEqualTo("Harbour Chronicle");
  }

  @Test
  void read_twice_givesTheSameRecords() throws IOException {
    String input = file("call.txt", CALL);

    assertThat(Run.of("read", input).out()).isEqualTo(Run.of("read", input).out());
  }

  @Test
  void read_severalThreads_givesTheSameRecords() throws IOException {
    file("a.txt", CALL);
    file("b.txt", CALL.replace("Monday", "Sunday"));
    file("c.txt", CALL.replace("phoned", "thanked"));

    Run one = Run.of("read", folder.toString());
    Run three = Run.of("read", "--threads", "3", folder.toString());

    assertThat(one.lines()).hasSize(3);
    assertThat(three.out()).isEqualTo(one.out());
  }

  @Test
  void read_undatedArticle_takesTheDayOfTheOption() throws IOException {
    String input =
        file("undated.txt", "Chile thanks Ghana\n\nChile thanked Ghana for its cocoa.\n");

    JsonNode article =
        Run.of("read", "--published", "2025-05-06", input).records().get(0).path("article");

    assertThat(article.path("published").asText()).isEqualTo("2025-05-06");
    assertThat(article.path("publishedFrom").asText()).isEqualTo("OPTION");
  }

  @Test
  void read_missingFile_fails() {
    Run run = Run.of("read", folder.resolve("nowhere.txt").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere.txt: no such file", "1 of 1 inputs");
  }

  @Test
  void read_binaryFile_failsWithItsReason() throws IOException {
    Path image = folder.resolve("photo.png");
    Files.write(
        image, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

    Run run = Run.of("read", image.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("photo.png: ");
  }

  @Test
  void read_emptyFile_failsWithItsReason() throws IOException {
    Run run = Run.of("read", file("empty.txt", ""));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("empty.txt: ");
  }

  @Test
  void read_oneBadInputAmongGoodOnes_readsTheRest() throws IOException {
    String good = file("call.txt", CALL);

    Run run = Run.of("read", good, folder.resolve("nowhere.txt").toString(), good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err()).contains("1 of 3 inputs could not be read");
  }

  @Test
  void read_unknownFormat_isWrongUse() throws IOException {
    Run run = Run.of("read", "--format", "stone", file("call.txt", CALL));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("stone", "JSONL");
  }

  @Test
  void read_nothing_isWrongUse() {
    assertThat(Run.of("read").status()).isEqualTo(2);
  }

  @Test
  void read_noThreads_isWrongUse() throws IOException {
    assertThat(Run.of("read", "--threads", "0", file("call.txt", CALL)).status()).isEqualTo(2);
  }

  @Test
  void noVerb_isWrongUse() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("read", "extract");
  }

  @Test
  void help_isAResult() {
    Run run = Run.of("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: demarche");
    assertThat(List.of(run.err())).containsExactly("");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
