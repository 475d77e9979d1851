package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code demarche record check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Looks for damage, and makes all events anew from their mentions and compares them.")
final class RecordCheckCommand extends OnRecord {
  RecordCheckCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = existing()) {
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
