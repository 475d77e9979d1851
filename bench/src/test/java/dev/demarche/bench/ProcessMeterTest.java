package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessMeterTest {
  @TempDir Path folder;

  @Test
  void run_keepsWhatTheProcessPrints() throws IOException, InterruptedException {
    Command command = shell("echo \"$GREETING\"");
    new ProcessMeter().run(command);
    assertThat(command.output()).hasContent("Talofa");
  }

  @Test
  void run_failingProcess_tellsWhereItsComplaintsAre() {
    Command command = shell("echo 'no such island' >&2; exit 4");
    assertThatIOException()
        .isThrownBy(() -> new ProcessMeter(false).run(command))
        .withMessageContaining("ended with 4")
        .withMessageContaining(command.errors().toString());
    assertThat(command.errors()).hasContent("no such island");
  }

  @Test
  void proc_seesTheMemoryOfARunningProcess() throws IOException, InterruptedException {
    Process waiting = new ProcessBuilder("cat").start();
    ProcFigures seen = new ProcFigures();
    seen.look(waiting);
    waiting.getOutputStream().close();
    assertThat(waiting.waitFor()).isZero();
    assertThat(seen.usage(1).peak()).isPositive();
  }

  private Command shell(String script) {
    Map<String, String> environment = Map.of("GREETING", "Talofa");
    return new Command(List.of("sh", "-c", script), environment, folder.resolve("out"));
  }
}
