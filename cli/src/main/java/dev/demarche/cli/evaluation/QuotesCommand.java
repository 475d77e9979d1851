package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.quotes.QuoteScores;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code demarche eval quotes}: quotations and their speakers. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = "Scores the quotations of records and their speakers against a file of gold.")
public final class QuotesCommand extends AgainstGold {
  /** With where to print. */
  public QuotesCommand(PrintStream out) {
    super(out);
  }

  @Override
  String score(Path gold, Path results) {
    return QuoteScores.score(InputFiles.goldObject(gold), InputFiles.jsonLines(results)).print();
  }
}
