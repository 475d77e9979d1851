package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Events of GDELT 2 and their mentions, by the command line. */
@TestInstance(Lifecycle.PER_CLASS)
class GdeltImportTest {
  private static final String DAY = "2025-03-12";

  private Path folder = Path.of("");

  @BeforeAll
  void writeTheExamples(@TempDir Path own) {
    folder = own;
    String record = record("examples");
    Run.of(Run.onExamples("add", "--record", record));
    for (String format : List.of("gdelt2", "gdelt2-mentions")) {
      Run.of("export", "--record", record, "--on", DAY, "--format", format, "--out", file(format));
    }
  }

  private String record(String name) {
    return folder.resolve(name + ".record").toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Run load(String record, String... files) {
    String[] arguments = {"import", "--format", "gdelt2", "--record", record(record)};
    return Run.of(Stream.of(arguments, files).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private List<String> articles(String record) {
    return Run.of("export", "--format", "jsonl", "--on", DAY, "--record", record(record))
        .records()
        .stream()
        .flatMap(event -> StreamSupport.stream(event.path("mentions").spliterator(), false))
        .map(mention -> mention.path("article").asText())
        .sorted()
        .toList();
  }

  private static long lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }

  @Test
  void import_mentionsBeforeTheirEvents_areReadAfterThem() throws IOException {
    Run run = load("together", file("gdelt2-mentions"), file("gdelt2"));

    long rows = lines(folder.resolve("gdelt2")) + lines(folder.resolve("gdelt2-mentions"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("new\t" + rows + "\n");
    assertThat(Run.of("record", "check", "--record", record("together")).status()).isZero();
  }

  @Test
  void import_mentionsLater_isTheSameRecord() {
    load("later", file("gdelt2"));
    Run run = load("later", file("gdelt2-mentions"));
    load("at-once", file("gdelt2"), file("gdelt2-mentions"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(articles("later")).isNotEmpty().isEqualTo(articles("at-once"));
  }

  @Test
  void import_mentionsTwice_changesNothing() {
    Run first = load("twice", file("gdelt2"), file("gdelt2-mentions"));
    List<String> articles = articles("twice");
    Run second = load("twice", file("gdelt2"), file("gdelt2-mentions"));

    assertThat(second.out()).isEqualTo(first.out().replaceFirst("new", "unchanged"));
    assertThat(articles("twice")).isEqualTo(articles);
  }

  @Test
  void import_mentions_standBesideTheRowAndAreNoFurtherSource() {
    load("sources", file("gdelt2"), file("gdelt2-mentions"));

    List<JsonNode> events =
        Run.of("export", "--format", "jsonl", "--on", DAY, "--record", record("sources")).records();

    assertThat(events)
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(event.path("mentions").findValuesAsText("publisher"))
                  .as(event.path("id").asText())
                  .contains("GDELT 2")
                  .hasSizeGreaterThan(1);
              assertThat(event.path("sources").asInt()).isEqualTo(1);
            });
  }

  @Test
  void import_mentionsAlone_tellsWhatIsMissing() {
    Run run = load("alone", file("gdelt2-mentions"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("gdelt2-mentions: none of its mentions is of an event in the record");
    assertThat(run.out()).contains("left out: a mention of an event that is not in the record\t");
  }

  @Test
  void import_badMention_isToldWithItsPlace() throws IOException {
    Path file = folder.resolve("bad.CSV");
    String mentions = Files.readString(folder.resolve("gdelt2-mentions"));
    Files.writeString(file, mentions + "1\t2\n");

    Run run = load("bad", file("gdelt2"), file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsPattern("bad\\.CSV:\\d+: 2 cells, 16 expected");
  }

  @Test
  void import_pipes_eventsAreReadAndMentionsAreAskedForAsAFile() throws Exception {
    List<String> pipes = new ArrayList<>();
    for (String name : List.of("gdelt2", "gdelt2-mentions")) {
      Path pipe = folder.resolve(name + ".pipe");
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
      Thread writer = new Thread(() -> write(folder.resolve(name), pipe));
      writer.setDaemon(true);
      writer.start();
      pipes.add(pipe.toString());
    }

    Run run = load("pipes", pipes.toArray(String[]::new));

    assertThat(run.out()).startsWith("new\t" + lines(folder.resolve("gdelt2")) + "\n");
    assertThat(run.err())
        .isEqualTo(
            "demarche: " + pipes.get(1) + ": mentions are read from files only, not from a pipe\n");
    assertThat(run.status()).isEqualTo(1);
  }

  private static void write(Path from, Path pipe) {
    try (OutputStream out = Files.newOutputStream(pipe)) {
      Files.copy(from, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // The reader had enough of it.
    }
  }

  @Test
  void rebuild_mentions_keepsThem() {
    load("rebuilt", file("gdelt2"), file("gdelt2-mentions"));

    Run run = Run.of("record", "rebuild", "--record", record("rebuilt"));

    assertThat(run.err()).contains("0 articles are read otherwise");
  }
}
