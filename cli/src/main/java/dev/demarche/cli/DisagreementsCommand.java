package dev.demarche.cli;

import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import picocli.CommandLine.Command;

/** {@code demarche disagreements}: where sources differ. */
@Command(
    name = "disagreements",
    mixinStandardHelpOptions = true,
    description = "Prints the acts on which sources differ, and those that one side tells only.",
    sortOptions = false)
final class DisagreementsCommand extends AskCommand<RecordedEvent> {
  DisagreementsCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Page<RecordedEvent> ask(Chronicle chronicle, Question question) {
    return chronicle.disagreements(question);
  }

  @Override
  Form<RecordedEvent> form(EventForm events, EventJson json) {
    return events;
  }
}
