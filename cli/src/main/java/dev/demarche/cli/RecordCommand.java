package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche record}: keeping a record in order. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Backs a record up, checks it, reads its texts again.")
final class RecordCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  private final Terminal terminal;

  RecordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    command.commandLine().usage(terminal.err());
    return 2;
  }
}
