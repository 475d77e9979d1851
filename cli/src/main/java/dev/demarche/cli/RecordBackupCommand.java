package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche record backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes a copy of the record, also while it is in use.")
final class RecordBackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Where to; must not exist yet.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path target;

  @Mixin RecordOptions record = new RecordOptions();

  private final Engine engine;

  RecordBackupCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = record.existing(engine.clock())) {
      chronicle.upkeep().backup(target);
      return 0;
    }
  }
}
