package dev.demarche.cli;

import dev.demarche.export.Imports;
import dev.demarche.record.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche record rebuild}. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Reads all kept texts and rows again by today's rules and tells which are read otherwise.")
final class RecordRebuildCommand extends OnRecord {
  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  RecordRebuildCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = existing()) {
      engine.lay(knowledge.own);
      Imports imports = new Imports(engine.schemes(), engine.knowledge());
      int changed =
          chronicle
              .upkeep()
              .rebuild(
                  article -> imports.again(article).orElseGet(() -> engine.coder().code(article)),
                  this::tell);
      terminal.out().flush();
      terminal.err().println("demarche: " + changed + " articles are read otherwise than before");
      return 0;
    }
  }

  private void tell(String article, int before, int now, boolean differs) {
    if (differs) {
      terminal.out().println(article + "\t" + before + "\t" + now);
    }
  }
}
