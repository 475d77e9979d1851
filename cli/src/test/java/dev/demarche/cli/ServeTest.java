package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  @TempDir private Path folder;

  private Run serve(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "serve";
    all[1] = "--record";
    all[2] = folder.resolve("test.record").toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }

  @Test
  void serve_elsewhereWithoutToken_isWrongUse() {
    Run run = serve("--add", "--host", "0.0.0.0");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("0.0.0.0: can be reached from other machines").contains("token");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void serve_withoutRecord_isWrongUse() {
    Run run = serve();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no record");
  }

  @Test
  void serve_withAMissingTokenFile_isWrongUse() {
    Run run = serve("--add", "--token-file", folder.resolve("none").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be read as a token");
  }

  @Test
  void serve_onNoPort_isWrongUse() {
    Run run = serve("--add", "--port", "70000");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no port: 70000");
  }
}
