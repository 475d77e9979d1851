package dev.demarche.cli;

import dev.demarche.cli.output.Listing;
import dev.demarche.cli.output.StatusForm;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche status}: what the record holds. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Prints what the record holds.",
    sortOptions = false)
final class StatusCommand extends OnRecord {
  @Mixin FormatOption format = new FormatOption();

  StatusCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    Listing<RecordStatus> listing =
        new Listing<>(terminal.out(), format.formatFor(terminal.interactive()), new StatusForm());
    try (Chronicle chronicle = existing()) {
      listing.add(chronicle.status());
    }
    listing.close(true);
    return 0;
  }
}
