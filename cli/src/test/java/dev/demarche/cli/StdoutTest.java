package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go, and what becomes of a command whose results are lost. */
class StdoutTest {
  @TempDir private Path folder;

  /** Takes nothing, for a reason. */
  private static final class Shut extends OutputStream {
    private final String reason;

    Shut(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int octet) throws IOException {
      throw new IOException(reason);
    }
  }

  private record Ended(int status, String err) {}

  private static Ended help(OutputStream out) {
    Stdout stdout = new Stdout(out);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(stdout, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            80);
    return new Ended(Main.status(stdout, terminal, "--help"), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void status_resultsThatFindNoRoom_areAFault() {
    Ended ended = help(new Shut("No space left on device"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("cannot be written: No space left on device");
  }

  @Test
  void status_whoeverReadsHasEnough_isWell() {
    assertThat(help(new Shut("Broken pipe"))).isEqualTo(new Ended(0, ""));
  }

  @Test
  void status_wrongDate_saysWhatADateIs() {
    Run run = Run.of("timeline", "--from", "yesterday");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("'yesterday' is no date like 2031-05-20", "See demarche timeline --help")
        .doesNotContain("Exception", "Usage:");
  }

  @Test
  void status_emptyFile_isNoRecordAndStaysEmpty() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));

    Run run = Run.of("status", "--record", empty.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no record");
    assertThat(empty).isEmptyFile();
  }

  @Test
  void target_link_leadsToItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    try (Target target = Target.of(link, new PrintStream(OutputStream.nullOutputStream()))) {
      target.stream().write('n');
      target.keep();
    }

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("n");
  }
}
