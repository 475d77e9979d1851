package dev.demarche.cli;

import dev.demarche.cli.output.RecordFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form the commands with several print. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table on a terminal, jsonl elsewhere.")
  private @Nullable RecordFormat format;

  /** The format asked for, else a table for people and JSON lines for programs. */
  RecordFormat formatFor(boolean interactive) {
    if (format != null) {
      return format;
    }
    return interactive ? RecordFormat.TABLE : RecordFormat.JSONL;
  }
}
