package dev.demarche.cli;

import dev.demarche.record.store.Database;
import dev.demarche.server.guard.TokenFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the tokens are. */
final class TokenOptions {
  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      defaultValue = "${env:DEMARCHE_TOKENS}",
      description =
          "The file of tokens (default: $DEMARCHE_TOKENS, else beside the record, with .tokens"
              + " after its name).")
  private @Nullable Path file;

  /** The file of tokens of a record. */
  TokenFile of(RecordOptions record) {
    return new TokenFile(file == null ? beside(record, "tokens") : file);
  }

  /** A file beside the record; of a database in the working folder. */
  static Path beside(RecordOptions record, String ending) {
    String name = Database.isPostgres(record.place) ? "demarche" : record.place;
    return Path.of(name + "." + ending);
  }
}
