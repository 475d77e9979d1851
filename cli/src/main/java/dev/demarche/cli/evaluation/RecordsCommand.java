package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.records.RecordScores;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code demarche eval records}: records against gold records. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = "Scores records, as read prints them in JSON lines, against a folder of gold.")
public final class RecordsCommand extends AgainstGold {
  /** With where to print. */
  public RecordsCommand(PrintStream out) {
    super(out);
  }

  @Override
  String score(Path gold, Path results) {
    return RecordScores.score(InputFiles.goldFolder(gold), InputFiles.jsonLines(results)).print();
  }
}
