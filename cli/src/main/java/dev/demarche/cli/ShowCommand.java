package dev.demarche.cli;

import dev.demarche.cli.output.Detail;
import dev.demarche.cli.output.DetailForm;
import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Listing;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.Chronicle;
import dev.demarche.record.consolidation.Link;
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
    description =
        "Prints events and agreements with all mentions, their history and what was changed.",
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of events or agreements.")
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
    try (Chronicle chronicle = record.existing(engine.clock())) {
      EventJson json = AskCommand.json(chronicle);
      EventForm events = new EventForm(json, terminal.interactive(), terminal.width());
      Listing<Detail> listing =
          new Listing<>(
              terminal.out(),
              format.formatFor(terminal.interactive()),
              new DetailForm(events, json, terminal.interactive(), terminal.width()));
      int unknown = 0;
      for (String id : ids) {
        Optional<Detail> detail = detail(chronicle, id);
        detail.ifPresent(listing::add);
        if (detail.isEmpty()) {
          terminal.err().println("demarche: " + id + ": no event or agreement of this record");
          unknown++;
        }
      }
      listing.close(ids.size() == 1);
      return unknown == 0 ? 0 : 1;
    }
  }

  private Optional<Detail> detail(Chronicle chronicle, String id) {
    LocalDate day = on == null ? LocalDate.now(engine.clock()) : on;
    Optional<RecordedEvent> event = chronicle.event(id, day);
    if (event.isPresent()) {
      List<Link> links = why ? chronicle.why(id) : List.of();
      return Optional.of(new Detail.OfEvent(event.get(), links, chronicle.news().traces(id)));
    }
    return chronicle
        .agreement(id)
        .map(agreement -> new Detail.OfAgreement(agreement, chronicle.news().traces(id)));
  }
}
