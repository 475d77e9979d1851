package dev.demarche.cli;

import picocli.CommandLine.Command;

/** {@code demarche record}: keeping a record in order. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Backs a record up, checks it, reads its texts again.")
final class RecordCommand extends Group {
  RecordCommand(Terminal terminal) {
    super(terminal);
  }
}
