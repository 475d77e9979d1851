package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.event.AgendaItem;
import java.util.List;

/** How the agenda is printed. */
public final class AgendaForm implements Form<AgendaItem> {
  private final EventForm events;
  private final EventJson json;
  private final AgreementForm agreements;

  /** With the form of events. */
  public AgendaForm(EventForm events, EventJson json, boolean coloured) {
    this.events = events;
    this.json = json;
    this.agreements = new AgreementForm(events, json, coloured);
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
        : agreements.line(((AgendaItem.Deadline) item).agreement());
  }

  /** Deadlines have type DEADLINE, the agreement's status, and its parties as actors. */
  @Override
  public List<String> rows(AgendaItem item) {
    if (item instanceof AgendaItem.Act act) {
      return events.rows(act.event());
    }
    return agreements.rows(((AgendaItem.Deadline) item).agreement());
  }

  @Override
  public String html(AgendaItem item) {
    return item instanceof AgendaItem.Act act
        ? events.html(act.event())
        : agreements.html(((AgendaItem.Deadline) item).agreement());
  }
}
