package dev.demarche.cli;

import dev.demarche.cli.output.AgendaForm;
import dev.demarche.cli.output.BriefForm;
import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.cli.output.PromiseForm;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.Brief;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code demarche brief}: the relations of two on a page. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Prints the relations of two actors: acts by month, the last ones, what is coming, promised"
            + " and disputed.",
    sortOptions = false)
final class BriefCommand extends AskCommand<Brief> {
  BriefCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Page<Brief> ask(Chronicle chronicle, Question question) {
    if (question.parties().size() != 2) {
      throw new ParameterException(command.commandLine(), "brief takes two actors");
    }
    return new Page<>(List.of(chronicle.brief(question)), null);
  }

  @Override
  boolean isSingle() {
    return true;
  }

  @Override
  Form<Brief> form(EventForm events, EventJson json) {
    boolean coloured = terminal.interactive();
    return new BriefForm(
        events,
        json,
        new AgendaForm(events, json, coloured),
        new PromiseForm(events, coloured, terminal.width()),
        coloured);
  }
}
