package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.cli.mixed.Made;
import dev.demarche.cli.mixed.MixedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of all kinds of inputs, sound and broken, and long web archives. */
class MixedFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void extract_mixedFolder_everyInputIsArticleOrFault() throws IOException {
    List<Made> inputs = new MixedFolder(1).write(folder, 80, 45);
    Run run = Run.of("extract", "--format", "jsonl", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    Account.of(run.lines().stream(), run.err()).assertAllThere(inputs);
  }

  @Test
  void extract_webArchive_everyPage() throws IOException {
    Path archive = folder.resolve("crawl.warc.gz");
    new MixedFolder(2).writeArchive(archive, 12);
    Run run = Run.of("extract", "--format", "jsonl", archive.toString());

    assertThat(run.status()).isZero();
    assertThat(run.lines()).hasSize(12);
  }

  @Test
  @Tag("long")
  void extract_fiveHundredInputs_flatMemory() throws IOException, InterruptedException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    List<Made> made = new MixedFolder(3).write(inputs, 500, 60);
    Child child = Child.run(folder, "256m", "extract", "--format", "jsonl", inputs.toString());

    assertThat(child.status()).isEqualTo(1);
    try (Stream<String> lines = Files.lines(child.out())) {
      Account.of(lines, Files.readString(child.err())).assertAllThere(made);
    }
  }

  @Test
  @Tag("long")
  void extract_tenTimesTheArchive_sameMemory() throws IOException, InterruptedException {
    long few = peak(200);
    long many = peak(2000);

    assertThat(many).isLessThan(few + few / 5);
  }

  private long peak(int pages) throws IOException, InterruptedException {
    Path archive = folder.resolve(pages + ".warc.gz");
    new MixedFolder(4).writeArchive(archive, pages);
    Child child = Child.run(folder, "128m", "extract", "--format", "jsonl", archive.toString());

    assertThat(child.status()).isZero();
    assertThat(Files.readAllLines(child.out())).hasSize(pages);
    return child.peak();
  }
}
