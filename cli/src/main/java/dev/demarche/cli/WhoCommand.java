package dev.demarche.cli;

import dev.demarche.cli.output.Asked;
import dev.demarche.cli.output.Listing;
import dev.demarche.cli.output.WhoForm;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Table;
import dev.demarche.knowledge.Answer;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Lookup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche who}: names and offices in, whom they mean out. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = "Tells whom or what a name or an office means on a day.",
    sortOptions = false)
final class WhoCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "PHRASE",
      description =
          "Names and offices (\"the Turkish foreign minister\"); none: one a line of stdin.")
  private List<String> phrases = new ArrayList<>();

  @Option(
      names = {"--date", "--on"},
      paramLabel = "DATE",
      description = "The day that counts (YYYY-MM-DD); today if not given.")
  private @Nullable LocalDate date;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "A tab-separated table with the columns phrase and date, instead of phrases; - is stdin.")
  private @Nullable Path batch;

  @Mixin FormatOption format = new FormatOption();

  @Mixin KnowledgeOptions options = new KnowledgeOptions();

  private final Terminal terminal;
  private final Engine engine;

  WhoCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  /** A phrase and the day on which it is asked. */
  private record Ask(String phrase, LocalDate date) {}

  @Override
  public Integer call() throws IOException {
    if (batch != null && !phrases.isEmpty()) {
      throw new ParameterException(command.commandLine(), "--batch takes no phrases beside it");
    }
    engine.lay(options.own);
    Knowledge knowledge = engine.knowledge();
    Lookup lookup = new Lookup(knowledge);
    List<Ask> asks = asks();
    Listing<Asked> listing =
        new Listing<>(
            terminal.out(),
            format.formatFor(terminal.interactive()),
            new WhoForm(of -> knowledge.state(of).isPresent(), terminal.interactive()));
    boolean all = true;
    for (Ask ask : asks) {
      Answer answer = lookup.ask(ask.phrase(), ask.date());
      all &= answer instanceof Answer.Resolved;
      listing.add(new Asked(ask.phrase(), ask.date(), answer));
    }
    listing.close(asks.size() == 1);
    return all ? 0 : 1;
  }

  private List<Ask> asks() throws IOException {
    if (batch != null) {
      return rows(batch);
    }
    LocalDate day = date == null ? LocalDate.now(engine.clock()) : date;
    List<String> asked = phrases.isEmpty() ? lines() : phrases;
    return asked.stream().map(phrase -> new Ask(phrase, day)).toList();
  }

  private static List<String> lines() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private static List<Ask> rows(Path file) {
    Table table =
        file.toString().equals(Inputs.STDIN)
            ? Table.read(System.in, "stdin", "phrase", "date")
            : Table.read(file, "phrase", "date");
    return table.rows().stream().map(row -> new Ask(row.get("phrase"), day(row))).toList();
  }

  private static LocalDate day(Table.Row row) {
    try {
      return LocalDate.parse(row.get("date"));
    } catch (DateTimeParseException e) {
      throw new InputException(row.where(), "no date (YYYY-MM-DD): " + row.get("date"), e);
    }
  }
}
