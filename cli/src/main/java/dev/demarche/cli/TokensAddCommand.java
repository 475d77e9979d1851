package dev.demarche.cli;

import dev.demarche.server.guard.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche tokens add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Makes a token and prints it, this once; only its hash is kept.")
final class TokensAddCommand extends OnRecord {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Parameters(
      paramLabel = "NAME",
      description = "For whom or what; letters, digits, dots, dashes, underscores.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description =
          "reader sees the record, writer has articles read and adds them, admin sees figures and"
              + " the audit log as well (default: ${DEFAULT-VALUE}).")
  private Role role = Role.READER;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "The last day on which it counts (default: it does not end).")
  private @Nullable LocalDate expires;

  @Mixin TokenOptions tokens = new TokenOptions();

  TokensAddCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    LocalDate today = LocalDate.now(engine.clock());
    if (expires != null && expires.isBefore(today)) {
      throw new ParameterException(command.commandLine(), "--expires: " + expires + " is over");
    }
    try {
      String secret = tokens.of(record).add(name, role, today, Optional.ofNullable(expires));
      terminal.out().println(secret);
      terminal.out().flush();
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
