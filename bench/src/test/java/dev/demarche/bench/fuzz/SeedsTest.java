package dev.demarche.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer begins with, and what it has found, one test a file. */
class SeedsTest {
  @TestFactory
  Stream<DynamicTest> html_seeds_takenIn() {
    return seeds("html", HtmlTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> feed_seeds_takenIn() {
    return seeds("feed", FeedTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> warc_seeds_takenIn() {
    return seeds("warc", WarcTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> jsonl_seeds_takenIn() {
    return seeds("jsonl", JsonLinesTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> date_seeds_takenIn() {
    return seeds("date", DateTarget::fuzzerTestOneInput);
  }

  private static Stream<DynamicTest> seeds(String kind, Consumer<byte[]> target) {
    return files(Path.of("seeds", kind)).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> target.accept(Files.readAllBytes(file))));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
