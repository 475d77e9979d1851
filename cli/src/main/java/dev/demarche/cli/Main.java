package dev.demarche.cli;

import dev.demarche.eval.InputException;
import dev.demarche.knowledge.KnowledgeException;
import dev.demarche.record.RecordException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
    Stdout stdout = new Stdout();
    System.exit(status(stdout, Terminal.ofProcess(stdout), arguments));
  }

  /** The exit status of a command; 2 where its results did not reach the standard output. */
  static int status(Stdout stdout, Terminal terminal, String... arguments) {
    int status = run(terminal, arguments);
    terminal.out().flush();
    String loss = stdout.loss();
    if (loss != null) {
      terminal.err().println("demarche: " + loss);
    }
    return loss == null ? status : Math.max(status, 2);
  }

  /** Runs a command on a terminal and returns its exit status. */
  static int run(Terminal terminal, String... arguments) {
    try (Engine engine = new Engine(Clock.system(ZoneId.systemDefault()))) {
      CommandLine line = new CommandLine(new Main());
      new Verbs(terminal, engine).addTo(line, arguments);
      return run(line, terminal, arguments);
    }
  }

  private static int run(CommandLine line, Terminal terminal, String... arguments) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::date);
    line.setParameterExceptionHandler((e, given) -> complain(e));
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

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date like 2031-05-20");
    }
  }

  /** Says what is wrong with the arguments, and where to read what is right. */
  private static int complain(ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
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
