package dev.demarche.cli.evaluation;

import dev.demarche.eval.InputFiles;
import dev.demarche.eval.records.LinkScores;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche eval links}: whether mentions of one act are one event of the record. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description =
        "Scores which mentions a record joins, and on what it finds its sources to differ, against"
            + " stories told by several outlets.")
public final class LinksCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "STORIES",
      description = "A folder with gold/ and links.json.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path stories;

  @Parameters(
      index = "1",
      paramLabel = "RECORDS.jsonl",
      description = "What read printed of the articles.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path records;

  @Parameters(
      index = "2",
      paramLabel = "EVENTS.jsonl",
      description = "What timeline printed of a record to which they were added.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path events;

  private final PrintStream out;

  /** With where to print. */
  public LinksCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(
        LinkScores.score(
                InputFiles.goldObject(stories.resolve("links.json")),
                InputFiles.goldFolder(stories.resolve("gold")),
                InputFiles.jsonLines(records),
                InputFiles.jsonLines(events))
            .print());
    out.flush();
    return 0;
  }
}
