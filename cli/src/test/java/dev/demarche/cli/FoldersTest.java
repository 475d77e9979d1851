package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as inputs, with what may lie in one. */
class FoldersTest {
  private static final String TEXT = "Fiji recalled its envoy from Tonga on Monday.";

  @TempDir Path folder = Path.of("");

  @Test
  void extract_linksThatLeadNowhereOrToAFolder_areToldAndTheRestIsRead() throws IOException {
    Path within = Files.createDirectory(folder.resolve("in"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(within.resolve("a.txt"), TEXT);
    Files.createSymbolicLink(within.resolve("b"), other);
    Files.createSymbolicLink(within.resolve("c"), folder.resolve("nowhere"));

    Run run = Run.of("extract", "--format", "jsonl", within.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.records()).hasSize(1);
    assertThat(run.err())
        .contains(within.resolve("b") + ": a link to a folder, which is not followed")
        .contains(within.resolve("c") + ": no such file");
  }

  @Test
  void extract_hiddenFiles_arePassedOver() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve(".b.txt"), TEXT);

    assertThat(Run.of("extract", "--format", "jsonl", folder.toString()).records()).hasSize(1);
  }
}
