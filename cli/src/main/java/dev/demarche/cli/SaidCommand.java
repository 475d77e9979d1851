package dev.demarche.cli;

import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.cli.output.SaidForm;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.Said;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code demarche said}: who said what. */
@Command(
    name = "said",
    mixinStandardHelpOptions = true,
    description = "Prints quotations of a speaker, or of everybody from a state.",
    sortOptions = false)
final class SaidCommand extends AskCommand<Said> {
  SaidCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Page<Said> ask(Chronicle chronicle, Question question) {
    if (question.parties().size() > 1) {
      throw new ParameterException(command.commandLine(), "said takes one speaker");
    }
    return chronicle.said(question);
  }

  @Override
  Form<Said> form(EventForm events, EventJson json) {
    return new SaidForm(json, terminal.interactive(), terminal.width());
  }
}
