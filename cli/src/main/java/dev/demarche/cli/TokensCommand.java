package dev.demarche.cli;

import picocli.CommandLine.Command;

/** {@code demarche tokens}: who may ask a server. */
@Command(
    name = "tokens",
    mixinStandardHelpOptions = true,
    description = "Gives tokens for demarche serve, lists them, takes them back.")
final class TokensCommand extends Group {
  TokensCommand(Terminal terminal) {
    super(terminal);
  }
}
