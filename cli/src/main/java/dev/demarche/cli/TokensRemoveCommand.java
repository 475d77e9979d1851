package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche tokens remove}. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes a token back; a server that runs refuses it from now on.")
final class TokensRemoveCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Parameters(paramLabel = "NAME", description = "As it was given.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private String name;

  @Mixin RecordOptions record = new RecordOptions();
  @Mixin TokenOptions tokens = new TokenOptions();

  @Override
  public Integer call() {
    try {
      tokens.of(record).remove(name);
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
