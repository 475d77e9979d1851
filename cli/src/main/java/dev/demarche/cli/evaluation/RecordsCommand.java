package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.records.RecordScores;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche eval records}: records against gold records. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = "Scores records (JSON lines, as read prints them) against a folder of gold.")
public final class RecordsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of gold records.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path gold;

  @Parameters(index = "1", paramLabel = "RECORDS.jsonl", description = "What read printed.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path records;

  private final PrintStream results;

  /** With where to print. */
  public RecordsCommand(PrintStream results) {
    this.results = results;
  }

  @Override
  public Integer call() {
    results.print(
        RecordScores.score(InputFiles.goldFolder(gold), InputFiles.jsonLines(records)).print());
    results.flush();
    return 0;
  }
}
