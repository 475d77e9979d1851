package dev.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on articles have in common. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description =
          "Text or HTML files, also gzipped, feeds, folders of them, web addresses, or - for stdin.")
  List<String> inputs = new ArrayList<>();

  @Mixin FormatOption format = new FormatOption();

  @Mixin FetchOptions fetching = new FetchOptions();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (YYYY-MM-DD) of articles that tell none.")
  @Nullable LocalDate published;

  private int threads = Processors.threads();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Articles read at a time (default: as many as the machine has processors, but at most "
              + Processors.MOST
              + ").")
  void setThreads(int number) {
    if (number < 1) {
      throw new ParameterException(command.commandLine(), "--threads takes a number from 1 on");
    }
    threads = number;
  }

  /** How many articles to read at a time, at least one. */
  int threads() {
    return threads;
  }
}
