package dev.demarche.cli;

import dev.demarche.cli.output.Detail;
import dev.demarche.cli.output.DetailForm;
import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Listing;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche show}: everything about some events. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints events with all mentions, their history and what was changed.",
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "EVENT", description = "Ids of events.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--why", description = "Tells why the mentions are taken for one act.")
  private boolean why;

  @Option(
      names = {"--on", "--date"},
      paramLabel = "DATE",
      description = "As of this day; today if not given.")
  private @Nullable LocalDate on;

  @Mixin RecordOptions record = new RecordOptions();

  @Mixin FormatOption format = new FormatOption();

  private final Terminal terminal;
  private final Engine engine;

  ShowCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Chronicle chronicle = record.existing(engine.clock());
    LocalDate day = on == null ? LocalDate.now(engine.clock()) : on;
    EventForm events =
        new EventForm(AskCommand.json(chronicle), terminal.interactive(), terminal.width());
    Listing<Detail> listing =
        new Listing<>(
            terminal.out(),
            format.formatFor(terminal.interactive()),
            new DetailForm(events, terminal.interactive(), terminal.width()));
    int unknown = 0;
    for (String id : ids) {
      Optional<RecordedEvent> event = chronicle.event(id, day);
      if (event.isEmpty()) {
        terminal.err().println("demarche: " + id + ": no event of this record");
        unknown++;
      } else {
        listing.add(
            new Detail(event.get(), why ? chronicle.why(id) : List.of(), chronicle.traces(id)));
      }
    }
    listing.close(ids.size() == 1);
    return unknown == 0 ? 0 : 1;
  }
}
