package dev.demarche.cli;

import dev.demarche.cli.output.RecordForm;
import dev.demarche.cli.output.RecordTable;
import dev.demarche.coding.Codes;
import dev.demarche.intake.language.OnlyEnglish;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche read}: articles in, their diplomatic records out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and prints their diplomatic records.",
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  @Mixin InputOptions options = new InputOptions();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  private final Terminal terminal;
  private final Engine engine;

  ReadCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    engine.lay(knowledge.own);
    engine.prepare(options.threads());
    RecordTable table = new RecordTable(terminal.interactive(), terminal.width());
    return new Batch(terminal, options, new OnlyEnglish()::fault)
        .run(article -> engine.coder().code(article), new RecordForm(new Codes(), table));
  }
}
