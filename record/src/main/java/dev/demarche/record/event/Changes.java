package dev.demarche.record.event;

import java.util.List;

/**
 * Changes that answer a question.
 *
 * @param events in the order in which they were written
 * @param upTo the number of the last line of the journal that was looked at; ask on from there
 */
public record Changes(List<ChangedEvent> events, long upTo) {
  /** Copies the list. */
  public Changes {
    events = List.copyOf(events);
  }
}
