package dev.demarche.cli;

import dev.demarche.cli.evaluation.EvalCommand;
import dev.demarche.cli.evaluation.LinksCommand;
import dev.demarche.cli.evaluation.NamesCommand;
import dev.demarche.cli.evaluation.PagesCommand;
import dev.demarche.cli.evaluation.QuotesCommand;
import dev.demarche.cli.evaluation.RecordsCommand;
import dev.demarche.cli.evaluation.RelationsCommand;
import dev.demarche.cli.evaluation.SentencesCommand;
import java.util.List;
import picocli.CommandLine;

/** The verbs of the command line. */
final class Verbs {
  /** All of them, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "read",
          "extract",
          "families",
          "who",
          "add",
          "timeline",
          "agenda",
          "said",
          "brief",
          "promises",
          "disagreements",
          "show",
          "status",
          "watch",
          "watches",
          "serve",
          "mcp",
          "tokens",
          "export",
          "import",
          "record",
          "eval");

  private final Terminal terminal;
  private final Engine engine;

  Verbs(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  /**
   * Puts the verb of a call under {@code line}, and all where it has none. Making them all takes as
   * long as an article.
   */
  void addTo(CommandLine line, String... arguments) {
    boolean told = arguments.length > 0 && NAMES.contains(arguments[0]);
    for (String name : told ? List.of(arguments[0]) : NAMES) {
      line.addSubcommand(command(name));
    }
  }

  private CommandLine command(String name) {
    return switch (name) {
      case "read" -> of(new ReadCommand(terminal, engine));
      case "extract" -> of(new ExtractCommand(terminal));
      case "families" -> of(new FamiliesCommand(terminal));
      case "who" -> of(new WhoCommand(terminal, engine));
      case "add" -> of(new AddCommand(terminal, engine));
      case "timeline" -> of(new TimelineCommand(terminal, engine));
      case "agenda" -> of(new AgendaCommand(terminal, engine));
      case "said" -> of(new SaidCommand(terminal, engine));
      case "brief" -> of(new BriefCommand(terminal, engine));
      case "promises" -> of(new PromisesCommand(terminal, engine));
      case "disagreements" -> of(new DisagreementsCommand(terminal, engine));
      case "show" -> of(new ShowCommand(terminal, engine));
      case "status" -> of(new StatusCommand(terminal, engine));
      case "watch" -> of(new WatchCommand(terminal, engine));
      case "watches" -> of(new WatchesCommand(terminal, engine));
      case "serve" -> of(new ServeCommand(terminal, engine));
      case "mcp" -> of(new McpCommand(terminal, engine));
      case "tokens" -> tokens();
      case "export" -> of(new ExportCommand(terminal, engine));
      case "import" -> of(new ImportCommand(terminal, engine));
      case "record" -> record();
      case "eval" -> eval();
      default -> throw new IllegalArgumentException("no verb: " + name);
    };
  }

  private CommandLine tokens() {
    return of(new TokensCommand(terminal))
        .addSubcommand(new TokensAddCommand(terminal, engine))
        .addSubcommand(new TokensListCommand(terminal, engine))
        .addSubcommand(new TokensRemoveCommand());
  }

  private CommandLine record() {
    return of(new RecordCommand(terminal))
        .addSubcommand(new RecordBackupCommand(terminal, engine))
        .addSubcommand(new RecordCheckCommand(terminal, engine))
        .addSubcommand(new RecordRebuildCommand(terminal, engine));
  }

  private CommandLine eval() {
    return of(new EvalCommand())
        .addSubcommand(new RecordsCommand(terminal.out()))
        .addSubcommand(new LinksCommand(terminal.out()))
        .addSubcommand(new SentencesCommand(engine::reader, terminal.out()))
        .addSubcommand(new RelationsCommand(engine::reader, terminal.out()))
        .addSubcommand(new QuotesCommand(terminal.out()))
        .addSubcommand(new PagesCommand(terminal.out()))
        .addSubcommand(new NamesCommand(engine::knowledge, engine.clock(), terminal.out()));
  }

  private static CommandLine of(Object command) {
    return new CommandLine(command);
  }
}
