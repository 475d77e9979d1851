package dev.demarche.cli;

import dev.demarche.coding.Codes;
import dev.demarche.export.AllPages;
import dev.demarche.export.ExportFormat;
import dev.demarche.export.Exporter;
import dev.demarche.export.Exports;
import dev.demarche.export.Omission;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.json.RecordJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.question.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche export}: the record in the formats of the field. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes all matching events of the record in a format of the field.",
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final int AT_ONCE = 500;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "ACTOR",
      description = "Who has a part in it, as timeline takes them.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to; stdout if not given.")
  private @Nullable Path out;

  @Option(
      names = "--plans",
      description =
          "In formats that know only deeds: also that something was announced (AGREE) or"
              + " threatened (THREATEN), on the day when that became known.")
  private boolean plans;

  @Option(
      names = "--codebook",
      description = "Prints what the columns of csv and parquet mean, and nothing else.")
  private boolean codebook;

  @Mixin RecordOptions record = new RecordOptions();

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  private final Terminal terminal;
  private final Engine engine;

  ExportCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    if (codebook) {
      Exports.codebook().forEach(terminal.out()::println);
      terminal.out().flush();
      return 0;
    }
    if (format == ExportFormat.PARQUET && out == null && terminal.interactive()) {
      throw new ParameterException(command.commandLine(), "parquet is not for a terminal; --out");
    }
    Question question = question();
    Tally tally = new Tally();
    try (Chronicle chronicle = record.existing(engine.clock());
        Target target = Target.of(out, terminal.out())) {
      try (Exporter exporter = exports(chronicle, question).open(format, target.stream())) {
        AllPages.write(chronicle, question, format, exporter, tally::add);
      }
      target.keep();
    }
    codebookBeside();
    tally.tell();
    return 0;
  }

  private Question question() {
    LocalDate today = LocalDate.now(engine.clock());
    engine.lay(knowledge.own);
    PartyReader parties = new PartyReader(engine::knowledge, filters.day(today));
    return filters.question(today, builder -> builder.parties(parties.all(actors)).limit(AT_ONCE));
  }

  private Exports exports(Chronicle chronicle, Question question) {
    RecordJson json = new RecordJson(new Codes());
    Function<String, String> texts = AskCommand.texts(chronicle);
    return new Exports(
        engine.schemes(),
        texts,
        event -> new EventJson(json, texts).event(event).toString(),
        question.asOf(),
        plans);
  }

  private void codebookBeside() throws IOException {
    if (out != null
        && Files.isRegularFile(out)
        && (format == ExportFormat.CSV || format == ExportFormat.PARQUET)) {
      Path beside = Path.of(out + ".codebook.tsv");
      try (Target target = Target.of(beside, terminal.out());
          OutputStream stream = target.stream()) {
        String text = String.join("\n", Exports.codebook()) + "\n";
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        target.keep();
      }
    }
  }

  /** What was written and what was left out. */
  private final class Tally {
    private final Map<Omission, Integer> omitted = new EnumMap<>(Omission.class);
    private int written;

    void add(@Nullable Omission omission) {
      if (omission == null) {
        written++;
      } else {
        omitted.merge(omission, 1, Integer::sum);
      }
    }

    void tell() {
      terminal.err().println("demarche: " + written + " events written");
      omitted.forEach(
          (omission, count) ->
              terminal.err().println("demarche: " + count + " left out " + omission.text()));
    }
  }
}
