package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche tokens}: who may ask a server. */
@Command(
    name = "tokens",
    mixinStandardHelpOptions = true,
    description = "Gives tokens for demarche serve, lists them, takes them back.")
final class TokensCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  private final Terminal terminal;

  TokensCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    command.commandLine().usage(terminal.err());
    return 2;
  }
}
