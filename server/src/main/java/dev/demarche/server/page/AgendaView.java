package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedAgreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something ahead.
 *
 * @param day the day by which it is listed
 * @param event the act, or null for an agreement
 * @param agreement what runs out, or null for an act
 * @param whose whose agreement it is, and how it stands; empty for an act
 */
public record AgendaView(
    String day, @Nullable EventView event, @Nullable Link agreement, String whose) {
  /** Of some items. */
  static List<AgendaView> all(List<AgendaItem> items) {
    return items.stream().map(AgendaView::of).toList();
  }

  private static AgendaView of(AgendaItem item) {
    if (item instanceof AgendaItem.Act act) {
      return new AgendaView(act.day().toString(), EventView.of(act.event()), null, "");
    }
    AgendaItem.Deadline deadline = (AgendaItem.Deadline) item;
    RecordedAgreement agreement = deadline.agreement();
    return new AgendaView(
        deadline.day().toString(),
        null,
        new Link(agreement.name(), Words.agreement(agreement.id())),
        String.join(", ", agreement.parties()) + "; " + Words.words(agreement.status()));
  }
}
