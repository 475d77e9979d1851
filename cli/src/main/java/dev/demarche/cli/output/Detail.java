package dev.demarche.cli.output;

import dev.demarche.record.consolidation.Link;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import java.util.List;

/**
 * An event with everything about it.
 *
 * @param event the event
 * @param why how its mentions stand to each other; empty when not asked for
 * @param traces what was changed afterwards
 */
public record Detail(RecordedEvent event, List<Link> why, List<TraceEntry> traces) {
  /** Copies the lists. */
  public Detail {
    why = List.copyOf(why);
    traces = List.copyOf(traces);
  }
}
