package dev.demarche.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.demarche.cli.output.RecordFormat;
import dev.demarche.cli.output.RecordJson;
import dev.demarche.cli.output.RecordTable;
import dev.demarche.cli.output.RecordTsv;
import dev.demarche.coding.Coder;
import dev.demarche.coding.Codes;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.DiplomaticRecord;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche read}: articles in, their diplomatic records out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and prints their diplomatic records.",
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin InputOptions options = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table on a terminal, jsonl elsewhere.")
  @Nullable RecordFormat format;

  private final Terminal terminal;
  private final Codes codes = new Codes();
  private final RecordJson json = new RecordJson(codes);
  private final RecordTsv tsv = new RecordTsv(codes);

  ReadCommand(Terminal terminal, CommandSpec spec) {
    this.terminal = terminal;
    this.spec = spec;
  }

  /** What became of an input. */
  private sealed interface Outcome {
    record Coded(DiplomaticRecord record) implements Outcome {}

    record Failed(String uri, String reason) implements Outcome {}
  }

  @Override
  public Integer call() throws IOException {
    if (options.threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 on");
    }
    List<String> inputs = Inputs.expand(options.inputs);
    Progress progress = new Progress(terminal.err(), inputs.size(), terminal.interactive());
    Articles articles = new Articles(System.in, options.published);
    RecordFormat as =
        format != null ? format : terminal.interactive() ? RecordFormat.TABLE : RecordFormat.JSONL;
    ArrayNode array = json.array();
    if (as == RecordFormat.TSV) {
      terminal.out().println(RecordTsv.HEADER);
    }
    try (Engine engine = new Engine()) {
      InOrder.run(
          inputs,
          options.threads,
          name -> outcome(engine, articles, name),
          outcome -> print(outcome, as, array, progress));
    }
    if (as == RecordFormat.JSON && !(inputs.size() == 1 && array.isEmpty())) {
      terminal
          .out()
          .println(inputs.size() == 1 ? array.get(0).toPrettyString() : array.toPrettyString());
    }
    terminal.out().flush();
    return progress.close();
  }

  private static Outcome outcome(Engine engine, Articles articles, String name) {
    IntakeResult result = articles.read(name);
    if (result instanceof IntakeResult.Unreadable unreadable) {
      return new Outcome.Failed(unreadable.uri(), unreadable.reason());
    }
    Coder coder = engine.coder();
    return new Outcome.Coded(coder.code(((IntakeResult.Read) result).article()));
  }

  private void print(Outcome outcome, RecordFormat as, ArrayNode array, Progress progress) {
    if (outcome instanceof Outcome.Failed failed) {
      progress.failed(failed.uri(), failed.reason());
      return;
    }
    DiplomaticRecord record = ((Outcome.Coded) outcome).record();
    switch (as) {
      case TABLE ->
          terminal
              .out()
              .println(new RecordTable(terminal.interactive(), terminal.width()).show(record));
      case JSON -> array.add(json.record(record));
      case JSONL -> terminal.out().println(json.line(json.record(record)));
      case TSV -> tsv.rows(record).forEach(terminal.out()::println);
    }
    terminal.out().flush();
    progress.done();
  }
}
