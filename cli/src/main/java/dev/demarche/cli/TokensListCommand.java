package dev.demarche.cli;

import dev.demarche.server.guard.Issued;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche tokens list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Prints name, role, day of making and last day of every token, and whether it is over.")
final class TokensListCommand extends OnRecord {
  @Mixin TokenOptions tokens = new TokenOptions();

  TokensListCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    LocalDate today = LocalDate.now(engine.clock());
    for (Issued each : tokens.of(record).all()) {
      String end = each.expires() == null ? "-" : each.expires().toString();
      String state = each.isValid(today) ? "" : "\tover";
      terminal
          .out()
          .println(each.name() + "\t" + each.role() + "\t" + each.created() + "\t" + end + state);
    }
    terminal.out().flush();
    return 0;
  }
}
