package dev.demarche.cli;

import dev.demarche.export.ImportFormat;
import dev.demarche.export.Imports;
import dev.demarche.export.Known;
import dev.demarche.record.Chronicle;
import dev.demarche.record.Filling;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche import}: data sets of the field into the record. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Reads rows of a data set into the record, as mentions by that data set; a row that is"
            + " there already changes nothing.",
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, also packed by zip or gzip.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "${COMPLETION-CANDIDATES}. With gdelt2, files of its mentions, too.")
  private ImportFormat format = ImportFormat.CSV;

  @Mixin RecordOptions record = new RecordOptions();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  private final Terminal terminal;
  private final Engine engine;

  ImportCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    engine.lay(knowledge.own);
    Imports imports = new Imports(engine.schemes(), engine.knowledge());
    ImportedRows rows = new ImportedRows(terminal);
    List<Path> mentions = new ArrayList<>();
    Optional<Filling> begun = record.filling(engine.clock());
    if (begun.isPresent()) {
      try (Filling filling = begun.get()) {
        readAll(imports, Known.NOTHING, rows.into(filling::add), mentions);
        filling.finish();
      }
    }
    if (begun.isEmpty() || !mentions.isEmpty()) {
      try (Chronicle chronicle = record.open(engine.clock())) {
        rows.into(chronicle::add);
        if (begun.isEmpty()) {
          readAll(imports, known(chronicle), rows, mentions);
        }
        mentions.forEach(
            file -> read(file, rows, in -> readMentions(file, in, imports, chronicle, rows)));
      }
    }
    return rows.tell();
  }

  /** Reads all but mentions, whose events have to be in the record first. */
  private void readAll(Imports imports, Known known, ImportedRows rows, List<Path> mentions) {
    for (Path file : files) {
      read(
          file,
          rows,
          in -> {
            int before = rows.met();
            boolean again = imports.read(format, file.toString(), in, known, rows);
            if (!again && rows.met() == before) {
              rows.none(file.toString());
            }
            if (again && Files.isRegularFile(file)) {
              mentions.add(file);
            } else if (again) {
              rows.complain(file + ": mentions are read from files only, not from a pipe");
            }
          });
    }
  }

  private Known known(Chronicle chronicle) {
    LocalDate today = LocalDate.now(engine.clock());
    return new Known() {
      @Override
      public boolean event(String id) {
        return chronicle.event(id, today).isPresent();
      }

      @Override
      public boolean article(String address) {
        return chronicle.article(address).isPresent();
      }
    };
  }

  private static void readMentions(
      Path file, InputStream in, Imports imports, Chronicle chronicle, ImportedRows rows)
      throws IOException {
    if (imports.readMentions(file.toString(), in, chronicle::article, rows)) {
      rows.complain(
          file
              + ": none of its mentions is of an event in the record; name the file of the events,"
              + " too");
    }
  }

  private static void read(Path file, ImportedRows rows, Reader reader) {
    if (!Files.exists(file)) {
      rows.complain(file + ": no such file");
      return;
    }
    // Unlike that of Files, this stream reads pipes.
    try (InputStream in = new FileInputStream(file.toFile())) {
      reader.read(in);
    } catch (IOException | UncheckedIOException e) {
      rows.complain(file + ": cannot be read: " + e.getMessage());
    }
    rows.write();
  }

  private interface Reader {
    void read(InputStream in) throws IOException;
  }
}
