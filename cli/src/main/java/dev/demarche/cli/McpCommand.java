package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import dev.demarche.server.mcp.McpStreams;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche mcp}: the record for a program that starts us and asks. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description =
        "Answers questions to the record by the Model Context Protocol, a message a line on"
            + " standard input and output, until the input ends. Complaints go to stderr.",
    sortOptions = false)
final class McpCommand extends OnRecord {
  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  McpCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() throws IOException {
    try (Chronicle chronicle = existing()) {
      engine.lay(knowledge.own);
      McpStreams.serve(
          System.in,
          terminal.out(),
          ServedSources.of(chronicle, engine),
          bug -> bug.printStackTrace(terminal.err()));
    }
    return 0;
  }
}
