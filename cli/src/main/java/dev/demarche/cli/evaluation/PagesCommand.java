package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.pages.PageScores;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche eval pages}: main text of pages. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = "Scores extracted main text against gold.")
public final class PagesCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD.json", description = "Gold texts by page.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path gold;

  @Parameters(index = "1", paramLabel = "EXTRACTED.jsonl", description = "What extract printed.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path records;

  private final PrintStream results;

  /** With where to print. */
  public PagesCommand(PrintStream results) {
    this.results = results;
  }

  @Override
  public Integer call() {
    results.print(
        PageScores.score(InputFiles.goldObject(gold), InputFiles.jsonLines(records)).print());
    results.flush();
    return 0;
  }
}
