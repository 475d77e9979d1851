package dev.demarche.cli;

import dev.demarche.cli.output.AgendaForm;
import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import picocli.CommandLine.Command;

/** {@code demarche agenda}: what lies ahead. */
@Command(
    name = "agenda",
    mixinStandardHelpOptions = true,
    description = "Prints what is arranged or proposed, and which agreements run out.",
    sortOptions = false)
final class AgendaCommand extends AskCommand<AgendaItem> {
  AgendaCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Page<AgendaItem> ask(Chronicle chronicle, Question question) {
    return chronicle.agenda(question);
  }

  @Override
  Form<AgendaItem> form(EventForm events, EventJson json) {
    return new AgendaForm(events, json, terminal.interactive());
  }
}
