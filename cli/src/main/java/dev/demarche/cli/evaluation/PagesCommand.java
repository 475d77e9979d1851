package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.pages.PageScores;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code demarche eval pages}: main text of pages. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description =
        "Scores extracted main text, as extract prints it in JSON lines, against a file of gold.")
public final class PagesCommand extends AgainstGold {
  /** With where to print. */
  public PagesCommand(PrintStream out) {
    super(out);
  }

  @Override
  String score(Path gold, Path results) {
    return PageScores.score(InputFiles.goldObject(gold), InputFiles.jsonLines(results)).print();
  }
}
