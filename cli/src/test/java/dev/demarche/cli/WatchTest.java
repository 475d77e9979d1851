package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Chronicle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code watch} and {@code watches} as commands. */
class WatchTest {
  private static final int FILES = 12;

  @TempDir Path folder;

  private String place;

  @BeforeEach
  void name() {
    place = folder.resolve("test.record").toString();
  }

  private Path files() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      String sentence = "Kenya signed ferry accord no. " + i + " with Finland on Monday.";
      Files.writeString(in.resolve(i + ".html"), "<html>" + NewsSite.body(sentence) + "</html>");
    }
    return in;
  }

  /** Runs it in a process of its own until it has told of so many new articles, or to its end. */
  private void run(int most, Path in) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                "--once",
                "--record",
                place,
                in.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int told = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("demarche: new ") && ++told == most) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
  }

  @Test
  void watch_killedMeanwhile_losesNothing() throws Exception {
    Path in = files();
    run(3, in);
    run(4, in);
    run(FILES + 1, in);

    try (Chronicle chronicle = Chronicle.open(place, new TextLikeness(), Clock.systemUTC())) {
      assertThat(chronicle.status().articles()).isEqualTo(FILES);
      assertThat(chronicle.polled().of(in.toString())).hasSize(FILES);
      assertThat(chronicle.upkeep().check()).isEmpty();
    }
  }

  @Test
  void watch_sourceThatCannotBeHad_tellsAndFails() {
    Run run = Run.of("watch", "--once", "--record", place, folder.resolve("none").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none: cannot be opened: no such file or folder");
  }

  @Test
  void watch_addressThatIsNotPublic_isRefused() {
    Run run = Run.of("watch", "--once", "--record", place, "http://127.0.0.1:1/feed.xml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("address is not public: 127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5m", "15"})
  void watch_everyWhatIsNoTime_isWrongUse(String every) {
    assertThat(Run.of("watch", "--every=" + every, "--record", place, "x").status()).isEqualTo(2);
  }

  @Test
  void watches_addedListedRemoved_areKeptInTheRecord() {
    Run added = Run.of("watches", "add", "Forests", "actor=KEN&type=AGREE", "--record", place);
    assertThat(added.status()).isZero();
    List<String> row = List.of("1\tForests\tactor=KEN&type=AGREE\tcommand line");
    assertThat(added.lines()).isEqualTo(row);
    assertThat(Run.of("watches", "list", "--record", place).lines()).isEqualTo(row);

    Run told = Run.of("watches", "tell", "Forests", "https://a.example/in", "--record", place);
    assertThat(told.out()).startsWith("whsec_");

    assertThat(Run.of("watches", "remove", "Forests", "--record", place).status()).isZero();
    assertThat(Run.of("watches", "--record", place).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour=red", "type=DANCE", "from=yesterday"})
  void watches_withWhatIsNoFilter_areWrongUse(String query) {
    Run run = Run.of("watches", "add", "Forests", query, "--record", place);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(query.substring(0, query.indexOf('=')) + ": ");
  }
}
