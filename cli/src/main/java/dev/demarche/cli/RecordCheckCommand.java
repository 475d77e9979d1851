package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche record check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Looks for damage, and makes all events anew from their mentions and compares them.")
final class RecordCheckCommand implements Callable<Integer> {
  @Mixin RecordOptions record = new RecordOptions();

  private final Terminal terminal;
  private final Engine engine;

  RecordCheckCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = record.existing(engine.clock())) {
      List<String> faults = chronicle.upkeep().check();
      faults.forEach(terminal.out()::println);
      terminal.out().flush();
      if (faults.isEmpty()) {
        terminal.err().println("demarche: the record is sound");
      }
      return faults.isEmpty() ? 0 : 1;
    }
  }
}
