package dev.demarche.cli;

import dev.demarche.cli.output.Listing;
import dev.demarche.cli.output.StatusForm;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche status}: what the record holds. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Prints what the record holds.",
    sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  @Mixin RecordOptions record = new RecordOptions();

  @Mixin FormatOption format = new FormatOption();

  private final Terminal terminal;
  private final Engine engine;

  StatusCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Listing<RecordStatus> listing =
        new Listing<>(terminal.out(), format.formatFor(terminal.interactive()), new StatusForm());
    try (Chronicle chronicle = record.existing(engine.clock())) {
      listing.add(chronicle.status());
    }
    listing.close(true);
    return 0;
  }
}
