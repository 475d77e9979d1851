package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import dev.demarche.record.Filling;
import dev.demarche.record.RecordException;
import dev.demarche.record.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the record is. */
final class RecordOptions {
  @Option(
      names = "--record",
      paramLabel = "FILE|URL",
      defaultValue = "${env:DEMARCHE_RECORD:-demarche.record}",
      description =
          "The record: a file, or postgresql://user:password@host:port/database (default:"
              + " $DEMARCHE_RECORD, else demarche.record in the working folder).")
  String place = "demarche.record";

  /** Opens the record, or begins it. */
  Chronicle open(Clock clock) {
    return Chronicle.open(place, new TextLikeness(), clock);
  }

  /** Begins to fill the record where nothing is in it yet, else nothing. */
  Optional<Filling> filling(Clock clock) {
    return Filling.isPossible(place)
        ? Optional.of(Filling.begin(place, new TextLikeness(), clock))
        : Optional.empty();
  }

  /**
   * Opens a record that exists.
   *
   * @throws RecordException when there is none
   */
  Chronicle existing(Clock clock) {
    if (!Database.isPostgres(place) && !isBegun()) {
      throw new RecordException(place + ": there is no record; demarche add begins one");
    }
    return open(clock);
  }

  /** Whether something is there that is not empty: SQLite would make a record of an empty file. */
  private boolean isBegun() {
    try {
      Path file = Path.of(place);
      return Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > 0);
    } catch (InvalidPathException | IOException e) {
      return false;
    }
  }
}
