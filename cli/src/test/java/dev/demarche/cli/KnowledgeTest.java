package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --knowledge}: tables of the user's own. */
class KnowledgeTest {
  private static final String VISIT =
      """
      Ruritania's chancellor visits Malta

      VALLETTA, May 6, 2025 — The Maltese foreign minister met Zenda Guard envoys in Valletta on Monday.
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void read_ownTables_nameWhoHeldTheOffice() throws IOException {
    tenure("Ana Prueba\tMLT\tFM\tForeign Minister\t2025\t\n");
    Run run = read();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Ana Prueba");
  }

  @Test
  void read_faultyTable_isWrongUseWithFileLineAndReason() throws IOException {
    Path file = tenure("Ana Prueba\tMLT\tCZAR\tForeign Minister\t2025\t\n");
    Run run = read();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualToIgnoringNewLines("demarche: " + file + ":2: no Office: CZAR");
  }

  private Run read() throws IOException {
    Path article = Files.writeString(folder.resolve("visit.txt"), VISIT);
    return Run.of(
        "read",
        "--format",
        "jsonl",
        "--knowledge",
        folder.resolve("own").toString(),
        article.toString());
  }

  private Path tenure(String row) throws IOException {
    Path tenures = folder.resolve("own").resolve("tenures");
    Files.createDirectories(tenures);
    return Files.writeString(
        tenures.resolve("mine.tsv"), "name\tstate\toffice\ttitle\tfrom\tto\n" + row);
  }
}
