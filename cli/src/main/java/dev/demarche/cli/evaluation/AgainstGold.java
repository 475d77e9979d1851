package dev.demarche.cli.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** A measure that compares a file of results with gold and prints its figures. */
abstract class AgainstGold implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold to compare with.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path gold;

  @Parameters(index = "1", paramLabel = "RESULTS.jsonl", description = "What Demarche printed.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path results;

  private final PrintStream out;

  AgainstGold(PrintStream out) {
    this.out = out;
  }

  /** The figures, in lines. */
  abstract String score(Path gold, Path results);

  @Override
  public final Integer call() {
    out.print(score(gold, results));
    out.flush();
    return 0;
  }
}
