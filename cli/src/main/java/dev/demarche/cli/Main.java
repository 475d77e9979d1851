package dev.demarche.cli;

import dev.demarche.cli.evaluation.EvalCommand;
import dev.demarche.cli.evaluation.LinksCommand;
import dev.demarche.cli.evaluation.NamesCommand;
import dev.demarche.cli.evaluation.PagesCommand;
import dev.demarche.cli.evaluation.QuotesCommand;
import dev.demarche.cli.evaluation.RecordsCommand;
import dev.demarche.cli.evaluation.RelationsCommand;
import dev.demarche.cli.evaluation.SentencesCommand;
import dev.demarche.eval.InputException;
import dev.demarche.knowledge.KnowledgeException;
import dev.demarche.record.RecordException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code demarche VERB …}. */
@Command(
    name = "demarche",
    mixinStandardHelpOptions = true,
    version = "demarche 0.1.0",
    description = "Reads news and keeps the diplomatic record.")
public final class Main {
  private Main() {}

  /** Runs a command; exit status 0 all read or resolved, 1 some not, 2 wrong use, 3 a bug. */
  public static void main(String[] arguments) {
    int status = run(Terminal.ofProcess(), arguments);
    System.exit(status);
  }

  /** Runs a command on a terminal and returns its exit status. */
  static int run(Terminal terminal, String... arguments) {
    try (Engine engine = new Engine(Clock.system(ZoneId.systemDefault()))) {
      return run(commands(terminal, engine), terminal, arguments);
    }
  }

  private static CommandLine commands(Terminal terminal, Engine engine) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(command(new ReadCommand(terminal, engine)));
    line.addSubcommand(command(new ExtractCommand(terminal)));
    line.addSubcommand(command(new FamiliesCommand(terminal)));
    line.addSubcommand(command(new WhoCommand(terminal, engine)));
    line.addSubcommand(command(new AddCommand(terminal, engine)));
    line.addSubcommand(command(new TimelineCommand(terminal, engine)));
    line.addSubcommand(command(new AgendaCommand(terminal, engine)));
    line.addSubcommand(command(new SaidCommand(terminal, engine)));
    line.addSubcommand(command(new BriefCommand(terminal, engine)));
    line.addSubcommand(command(new PromisesCommand(terminal, engine)));
    line.addSubcommand(command(new DisagreementsCommand(terminal, engine)));
    line.addSubcommand(command(new ShowCommand(terminal, engine)));
    line.addSubcommand(command(new StatusCommand(terminal, engine)));
    line.addSubcommand(command(new WatchCommand(terminal, engine)));
    line.addSubcommand(command(new WatchesCommand(terminal, engine)));
    line.addSubcommand(command(new ServeCommand(terminal, engine)));
    line.addSubcommand(command(new McpCommand(terminal, engine)));
    line.addSubcommand(
        command(new TokensCommand(terminal))
            .addSubcommand(new TokensAddCommand(terminal, engine))
            .addSubcommand(new TokensListCommand(terminal, engine))
            .addSubcommand(new TokensRemoveCommand()));
    line.addSubcommand(command(new ExportCommand(terminal, engine)));
    line.addSubcommand(command(new ImportCommand(terminal, engine)));
    line.addSubcommand(
        command(new RecordCommand(terminal))
            .addSubcommand(new RecordBackupCommand(terminal, engine))
            .addSubcommand(new RecordCheckCommand(terminal, engine))
            .addSubcommand(new RecordRebuildCommand(terminal, engine)));
    line.addSubcommand(
        command(new EvalCommand())
            .addSubcommand(new RecordsCommand(terminal.out()))
            .addSubcommand(new LinksCommand(terminal.out()))
            .addSubcommand(new SentencesCommand(engine::reader, terminal.out()))
            .addSubcommand(new RelationsCommand(engine::reader, terminal.out()))
            .addSubcommand(new QuotesCommand(terminal.out()))
            .addSubcommand(new PagesCommand(terminal.out()))
            .addSubcommand(new NamesCommand(engine::knowledge, engine.clock(), terminal.out())));
    return line;
  }

  private static int run(CommandLine line, Terminal terminal, String... arguments) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, where, parsed) -> {
          terminal.out().flush();
          terminal.err().println("demarche: " + describe(e));
          return e instanceof KnowledgeException
                  || e instanceof InputException
                  || e instanceof RecordException
              ? 2
              : 3;
        });
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    if (arguments.length == 0) {
      line.usage(terminal.err());
      return 2;
    }
    return line.execute(arguments);
  }

  private static CommandLine command(Object command) {
    return new CommandLine(command);
  }

  private static String describe(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getMessage() == null) {
      cause = cause.getCause();
    }
    return String.format(
        Locale.ROOT, "%s", cause.getMessage() == null ? cause : cause.getMessage());
  }
}
