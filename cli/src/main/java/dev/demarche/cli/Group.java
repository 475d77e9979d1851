package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only gathers others, and tells of them where none is named. */
abstract class Group implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  private final Terminal terminal;

  Group(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() {
    command.commandLine().usage(terminal.err());
    return 2;
  }
}
