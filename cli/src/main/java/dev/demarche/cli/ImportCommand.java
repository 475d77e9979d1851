package dev.demarche.cli;

import dev.demarche.export.ImportFormat;
import dev.demarche.export.ImportSink;
import dev.demarche.export.Imports;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.record.Chronicle;
import dev.demarche.record.Filling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
  private static final int AT_ONCE = 500;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, also packed by zip or gzip.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "${COMPLETION-CANDIDATES}.")
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
    Optional<Filling> begun = record.filling(engine.clock());
    if (begun.isEmpty()) {
      try (Chronicle chronicle = record.open(engine.clock())) {
        Rows rows = new Rows(chronicle::add);
        files.forEach(file -> read(file, imports, rows));
        return rows.tell();
      }
    }
    try (Filling filling = begun.get()) {
      Rows rows = new Rows(filling::add);
      files.forEach(file -> read(file, imports, rows));
      filling.finish();
      return rows.tell();
    }
  }

  private void read(Path file, Imports imports, Rows rows) {
    try (InputStream in = Files.newInputStream(file)) {
      imports.read(format, file.toString(), in, rows);
    } catch (NoSuchFileException e) {
      rows.complain(file + ": no such file");
    } catch (IOException | UncheckedIOException e) {
      rows.complain(file + ": cannot be read: " + e.getMessage());
    }
    rows.write();
  }

  /** Rows on their way into the record, and what becomes of them. */
  private final class Rows implements ImportSink {
    private final Function<List<DiplomaticRecord>, List<Added>> record;
    private final List<DiplomaticRecord> waiting = new ArrayList<>();
    private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int faults;

    Rows(Function<List<DiplomaticRecord>, List<Added>> record) {
      this.record = record;
    }

    @Override
    public void row(DiplomaticRecord row) {
      waiting.add(row);
      if (waiting.size() >= AT_ONCE) {
        write();
      }
    }

    @Override
    public void skip(String reason) {
      skipped.merge(reason, 1, Integer::sum);
    }

    @Override
    public void fault(String file, long line, String reason) {
      complain(file + ":" + line + ": " + reason);
    }

    void complain(String fault) {
      terminal.err().println("demarche: " + fault);
      faults++;
    }

    void write() {
      record
          .apply(List.copyOf(waiting))
          .forEach(added -> outcomes.merge(added.outcome(), 1, Integer::sum));
      waiting.clear();
    }

    int tell() {
      outcomes.forEach((outcome, count) -> print(outcome.name().toLowerCase(Locale.ROOT), count));
      skipped.forEach((reason, count) -> print("left out: " + reason, count));
      if (faults > 0) {
        print("cannot be read", faults);
      }
      terminal.out().flush();
      return faults == 0 ? 0 : 1;
    }

    private void print(String what, int count) {
      terminal.out().println(what + "\t" + count);
    }
  }
}
