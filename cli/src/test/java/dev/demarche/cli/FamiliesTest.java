package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code families}: versions of one text among articles, and what changed between them. */
class FamiliesTest {
  private static final String BODY =
      """
      Kestrel and Ardane will open a second crossing on the river Lune, the ministers of both said on Tuesday.

      The bridge at Tolmin was closed in January after 12 beams were found to be cracked. Lorries have gone by way of Sarn since.

      "A river is a bad excuse for being apart," said Minister Ana Volk of Kestrel.
      """;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file(
        "b-update.txt", "Bridge: new date", "Lake Post", "March 5, 2031", BODY.replace("12", "15"));
    file("a-wire.txt", "Second crossing on the Lune", "Fjord Wire", "March 4, 2031", BODY);
    file("c-copy.txt", "River no excuse, says Volk", "Hill News", "March 4, 2031", BODY);
    file(
        "d-other.txt",
        "Storks return to Sarn",
        "Hill News",
        "March 4, 2031",
        "The first storks have come back to Sarn, two weeks early. Children counted nine nests on"
            + " chimneys.\n\nNobody knows where they spent the winter.");
  }

  @Test
  void families_jsonl_tellsFirstLastAndChanges() {
    Run run = Run.of("families", folder.toString());
    assertThat(run.status()).isZero();
    JsonNode family = run.records().get(0);
    assertThat(run.records()).hasSize(1);
    assertThat(family.path("first").asText()).endsWith("a-wire.txt");
    assertThat(family.path("last").asText()).endsWith("b-update.txt");
    assertThat(family.path("versions").findValuesAsText("copy"))
        .containsExactly("true", "true", "false");
    assertThat(family.path("headline").path("after").asText()).isEqualTo("Bridge: new date");
    JsonNode change = family.path("changes").path(0);
    assertThat(family.path("changes")).hasSize(1);
    assertThat(change.path("kind").asText()).isEqualTo("CHANGED");
    assertThat(change.path("before").path("exact").asText()).contains("after 12 beams");
    assertThat(change.path("after").path("exact").asText()).contains("after 15 beams");
    assertThat(change.path("after").path("end").asInt())
        .isGreaterThan(change.path("after").path("start").asInt());
  }

  @Test
  void families_table_isForPeople() {
    Run run = Run.of("families", folder.toString(), "--format", "table");
    assertThat(run.lines().get(0)).startsWith("first ").endsWith("2031-03-04  Fjord Wire");
    assertThat(run.lines().get(1)).contains("c-copy.txt").endsWith("copy");
    assertThat(run.lines().get(2)).startsWith("last ").endsWith("edited");
    assertThat(run.out()).contains("  ~ headline: Second crossing", "    → The bridge at Tolmin");
  }

  @Test
  void families_tsv_hasARowForEveryVersion() {
    Run run = Run.of("families", folder.toString(), "--format", "tsv");
    assertThat(run.lines()).hasSize(4).allMatch(line -> line.split("\t", -1).length == 6);
  }

  @Test
  void families_nothingAlike_printsNothing() {
    Run run = Run.of("families", folder.resolve("d-other.txt").toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void families_missingFile_isToldAndTheRestGoesOn() {
    Run run = Run.of("families", folder.toString(), folder.resolve("gone.txt").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("gone.txt: no such file");
    assertThat(run.records()).hasSize(1);
  }

  private void file(String name, String title, String outlet, String day, String body)
      throws IOException {
    String text = title + "\n\n" + outlet + "\n" + day + "\n\n" + body;
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
