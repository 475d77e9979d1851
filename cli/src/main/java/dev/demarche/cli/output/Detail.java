package dev.demarche.cli.output;

import dev.demarche.record.consolidation.Link;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import java.util.List;

/** What {@code demarche show} tells. */
public sealed interface Detail {
  /** What was changed about it afterwards. */
  List<TraceEntry> traces();

  /**
   * All about an event.
   *
   * @param why how its mentions stand to each other; empty where that was not asked for
   */
  record OfEvent(RecordedEvent event, List<Link> why, List<TraceEntry> traces) implements Detail {
    /** Copies the lists. */
    public OfEvent {
      why = List.copyOf(why);
      traces = List.copyOf(traces);
    }
  }

  /** All about an agreement. */
  record OfAgreement(RecordedAgreement agreement, List<TraceEntry> traces) implements Detail {
    /** Copies the list. */
    public OfAgreement {
      traces = List.copyOf(traces);
    }
  }
}
