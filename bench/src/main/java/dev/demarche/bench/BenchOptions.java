package dev.demarche.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is measured, how often, and where it lies. */
final class BenchOptions {
  @Option(names = "--root", required = true, description = "The folder of Demarche.")
  Path root = Path.of("");

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLES_FOLDER",
      description = "Folders of .txt and .html (default: examples and eval/articles).")
  List<Path> given = new ArrayList<>();

  @Option(names = "--articles", paramLabel = "N", description = "Take N of the articles.")
  int articles = Integer.MAX_VALUE;

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  int rounds = 1;

  @Option(
      names = "--copies",
      paramLabel = "N",
      description = "Copies of the list that Demarche's timed part reads (default: 10).")
  int copies = 10;

  @Option(
      names = "--corenlp-copies",
      paramLabel = "N",
      description = "The same for CoreNLP (default: 3).")
  int coreNlpCopies = 3;

  @Option(names = "--corenlp-heap", paramLabel = "SIZE", description = "Default: 4g.")
  String coreNlpHeap = "4g";

  @Option(names = "--core", paramLabel = "N", description = "Where all run (default: 1).")
  int core = 1;

  @Option(
      names = "--heap-articles",
      paramLabel = "N",
      description = "Articles that one process with a heap of 1 GiB reads (default: 200).")
  int heapArticles = 200;

  @Option(names = "--demarche", paramLabel = "PROGRAM", description = "Default: ./demarche.")
  @Nullable Path launcher;

  /** Where the articles are. */
  List<Path> folders() {
    return given.isEmpty()
        ? List.of(root.resolve("examples"), root.resolve("eval/articles"))
        : given;
  }

  Demarche demarche() {
    Path program = launcher == null ? root.resolve("demarche") : launcher;
    return new Demarche(program, copies, new Pinned(core));
  }

  CoreNlp coreNlp() {
    Path jars = root.resolve("bench/target/corenlp");
    return new CoreNlp(jars, coreNlpHeap, coreNlpCopies, new Pinned(core));
  }

  /** A folder for what the sides read and write. */
  Path work() {
    return root.resolve("bench/target/work");
  }

  Path results() {
    return root.resolve("bench/results/latest.json");
  }
}
