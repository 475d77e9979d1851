package dev.demarche.cli;

import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import picocli.CommandLine.Command;

/** {@code demarche timeline}: what happened, is arranged, denied, off. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Prints the acts of the record, the newest first.",
    sortOptions = false)
final class TimelineCommand extends AskCommand<RecordedEvent> {
  TimelineCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Page<RecordedEvent> ask(Chronicle chronicle, Question question) {
    return chronicle.timeline(question);
  }

  @Override
  Form<RecordedEvent> form(EventForm events, EventJson json) {
    return events;
  }
}
