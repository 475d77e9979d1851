package dev.demarche.cli;

import dev.demarche.export.Imports;
import dev.demarche.record.Chronicle;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
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

  /** {@code demarche record backup}. */
  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Writes a copy of the record, also while it is in use.")
  static final class Backup implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to; must not exist yet.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path target;

    @Mixin RecordOptions record = new RecordOptions();

    private final Engine engine;

    Backup(Engine engine) {
      this.engine = engine;
    }

    @Override
    public Integer call() {
      record.existing(engine.clock()).backup(target);
      return 0;
    }
  }

  /** {@code demarche record check}. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Looks for damage, and makes all events anew from their mentions and compares them.")
  static final class Check implements Callable<Integer> {
    @Mixin RecordOptions record = new RecordOptions();

    private final Terminal terminal;
    private final Engine engine;

    Check(Terminal terminal, Engine engine) {
      this.terminal = terminal;
      this.engine = engine;
    }

    @Override
    public Integer call() {
      List<String> faults = record.existing(engine.clock()).check();
      faults.forEach(terminal.out()::println);
      terminal.out().flush();
      if (faults.isEmpty()) {
        terminal.err().println("demarche: the record is sound");
      }
      return faults.isEmpty() ? 0 : 1;
    }
  }

  /** {@code demarche record rebuild}. */
  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description =
          "Reads all kept texts and rows again by today's rules and tells which are read otherwise.")
  static final class Rebuild implements Callable<Integer> {
    @Mixin RecordOptions record = new RecordOptions();

    @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

    private final Terminal terminal;
    private final Engine engine;

    Rebuild(Terminal terminal, Engine engine) {
      this.terminal = terminal;
      this.engine = engine;
    }

    @Override
    public Integer call() {
      Chronicle chronicle = record.existing(engine.clock());
      engine.lay(knowledge.own);
      Imports imports = new Imports(engine.schemes(), engine.knowledge());
      int changed =
          chronicle.rebuild(
              article -> imports.again(article).orElseGet(() -> engine.coder().code(article)),
              (article, before, now, differs) -> {
                if (differs) {
                  terminal.out().println(article + "\t" + before + "\t" + now);
                }
              });
      terminal.out().flush();
      terminal.err().println("demarche: " + changed + " articles are read otherwise than before");
      return 0;
    }
  }
}
