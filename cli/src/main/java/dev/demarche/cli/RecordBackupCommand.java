package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche record backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes a copy of the record, also while it is in use.")
final class RecordBackupCommand extends OnRecord {
  @Parameters(paramLabel = "FILE", description = "Where to; must not exist yet.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path target;

  RecordBackupCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = existing()) {
      chronicle.upkeep().backup(target);
      return 0;
    }
  }
}
