package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something ahead.
 *
 * @param day the day by which it is listed
 * @param event the act, or null for an agreement
 * @param agreement what runs out, and whose it is; empty for an act
 */
public record AgendaView(String day, @Nullable EventView event, String agreement) {
  /** Of some items. */
  static List<AgendaView> all(List<AgendaItem> items) {
    return items.stream().map(AgendaView::of).toList();
  }

  private static AgendaView of(AgendaItem item) {
    if (item instanceof AgendaItem.Act act) {
      return new AgendaView(act.day().toString(), EventView.of(act.event()), "");
    }
    AgendaItem.Deadline deadline = (AgendaItem.Deadline) item;
    return new AgendaView(
        deadline.day().toString(),
        null,
        deadline.agreement().name()
            + " runs out ("
            + String.join(", ", deadline.agreement().parties())
            + "; "
            + Words.lower(deadline.agreement().status())
            + ")");
  }
}
