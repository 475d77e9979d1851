package dev.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Measures Demarche, and CoreNLP beside it; {@code bench/run} and {@code bench/sentences} call it.
 */
@Command(name = "bench", description = "Measures speed and memory of whole processes.")
final class Main implements Callable<Integer> {
  private static final int SINGLE_RUNS = 5;

  @Mixin BenchOptions options = new BenchOptions();

  @Option(names = "--sentences-only", description = "Measure Demarche's sentences a second alone.")
  boolean sentencesOnly;

  @Option(names = "--without-corenlp", description = "Measure Demarche alone.")
  boolean withoutCoreNlp;

  private final PrintStream out;
  private final PrintStream log;

  private Main(PrintStream out, PrintStream log) {
    this.out = out;
    this.log = log;
  }

  /** Runs the bench; exit status 0 measured, 1 something failed, 2 wrong use. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main(out, log));
    line.setExecutionExceptionHandler(
        (e, where, parsed) -> {
          // The rest would be a bug and shows its trace.
          if (e instanceof IOException || e instanceof IllegalArgumentException) {
            log.println("bench: " + e.getMessage());
            return 1;
          }
          throw e;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Machine machine = Machine.here();
    Texts texts = Texts.of(options.folders(), options.articles, options.work().resolve("plain"));
    ProcessMeter meter = new ProcessMeter();
    Measurement measurement = new Measurement(meter, texts, options.work(), log);
    Demarche demarche = options.demarche();
    List<Measured> sides = measurement.compare(sides(demarche), options.rounds);
    List<Usage> single = sentencesOnly ? List.of() : measurement.single(demarche, SINGLE_RUNS);
    Usage heap = sentencesOnly ? null : measurement.run(demarche, options.heapArticles);
    Results results =
        new Results(
            Clock.systemUTC().instant(),
            machine,
            meter.means(),
            texts,
            sides,
            single,
            heap,
            options.heapArticles);
    ResultsTable.lines(results).forEach(out::println);
    if (!sentencesOnly) {
      Path file = options.results();
      Files.createDirectories(file.getParent());
      Files.writeString(file, ResultsJson.of(results));
    }
    return 0;
  }

  private List<Side> sides(Demarche demarche) {
    List<Side> sides = new ArrayList<>(List.of(demarche));
    if (!withoutCoreNlp && !sentencesOnly) {
      sides.add(options.coreNlp());
    }
    return sides;
  }
}
