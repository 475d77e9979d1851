package dev.demarche.cli;

import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.cli.output.PromiseForm;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche promises}: what was promised, and what became of it. */
@Command(
    name = "promises",
    mixinStandardHelpOptions = true,
    description = "Prints pledges, announcements and threats, and whether they came about.",
    sortOptions = false)
final class PromisesCommand extends AskCommand<RecordedEvent> {
  @Option(
      names = "--state",
      split = ",",
      paramLabel = "STATE",
      description = "Only those that are ${COMPLETION-CANDIDATES}.")
  private Set<Promise.State> states = EnumSet.noneOf(Promise.State.class);

  PromisesCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  Builder more(Builder question) {
    return question.promises(states);
  }

  @Override
  Page<RecordedEvent> ask(Chronicle chronicle, Question question) {
    return chronicle.promises(question);
  }

  @Override
  Form<RecordedEvent> form(EventForm events, EventJson json) {
    return new PromiseForm(events, terminal.interactive(), terminal.width());
  }
}
