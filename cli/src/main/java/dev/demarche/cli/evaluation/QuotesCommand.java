package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.quotes.QuoteScores;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche eval quotes}: quotations and their speakers. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = "Scores the quotations of records and their speakers against gold.")
public final class QuotesCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD.json", description = "Gold quotations by article.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path gold;

  @Parameters(index = "1", paramLabel = "RECORDS.jsonl", description = "What read printed.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path records;

  private final PrintStream results;

  /** With where to print. */
  public QuotesCommand(PrintStream results) {
    this.results = results;
  }

  @Override
  public Integer call() {
    results.print(
        QuoteScores.score(InputFiles.goldObject(gold), InputFiles.jsonLines(records)).print());
    results.flush();
    return 0;
  }
}
