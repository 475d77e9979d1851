package dev.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on articles have in common. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Text or HTML files, also gzipped, folders of them, or - for stdin.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (YYYY-MM-DD) of articles that tell none.")
  @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Articles read at a time (default: ${DEFAULT-VALUE}).")
  int threads;
}
