package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the agenda is printed. */
public final class AgendaForm implements Form<AgendaItem> {
  private final EventForm events;
  private final EventJson json;
  private final boolean coloured;

  /** With the form of events. */
  public AgendaForm(EventForm events, EventJson json, boolean coloured) {
    this.events = events;
    this.json = json;
    this.coloured = coloured;
  }

  @Override
  public String header() {
    return events.header();
  }

  @Override
  public ObjectNode json(AgendaItem item) {
    return json.item(item);
  }

  @Override
  public String table(AgendaItem item) {
    return item instanceof AgendaItem.Act act
        ? events.table(act.event())
        : deadline((AgendaItem.Deadline) item);
  }

  private String deadline(AgendaItem.Deadline item) {
    RecordedAgreement agreement = item.agreement();
    return item.day()
        + "  "
        + Ink.CYAN.on(coloured, "deadline    ")
        + Ink.BOLD.on(coloured, agreement.name())
        + "  "
        + String.join(", ", agreement.parties())
        + Ink.DIM.on(
            coloured,
            String.format(
                Locale.ROOT,
                "  %s, until %s (%s)",
                Show.lower(agreement.status()),
                agreement.expires(),
                Show.articles(agreement.mentions().size())));
  }

  /** Deadlines have type DEADLINE, the agreement's status, and its parties as actors. */
  @Override
  public List<String> rows(AgendaItem item) {
    if (item instanceof AgendaItem.Act act) {
      return events.rows(act.event());
    }
    AgendaItem.Deadline deadline = (AgendaItem.Deadline) item;
    RecordedAgreement agreement = deadline.agreement();
    List<String> cells = new ArrayList<>(List.of("", "DEADLINE", ""));
    cells.add(agreement.status().name());
    cells.add(String.join(";", agreement.parties()));
    cells.addAll(List.of("", "", deadline.day().toString(), deadline.day().toString(), "", "", ""));
    cells.addAll(List.of("", "", "", "", "", "", "", ""));
    cells.add(String.join(";", agreement.mentions().stream().map(each -> each.article()).toList()));
    cells.add(agreement.name());
    return List.of(String.join("\t", cells.stream().map(Show::cell).toList()));
  }

  @Override
  public String html(AgendaItem item) {
    return item instanceof AgendaItem.Act act
        ? events.html(act.event())
        : "<article><p>" + Html.text(deadlineText((AgendaItem.Deadline) item)) + "</p></article>";
  }

  private static String deadlineText(AgendaItem.Deadline item) {
    return item.day()
        + "  "
        + item.agreement().name()
        + " runs out ("
        + String.join(", ", item.agreement().parties())
        + ")";
  }
}
