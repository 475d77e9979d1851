package dev.demarche.record.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal: what a transaction did to an event or an agreement.
 *
 * @param number its place; later lines have greater numbers
 * @param at when it was written
 * @param what what happened
 * @param subject to what
 * @param id of the event or agreement
 * @param fields what changed, by the names of the record's fields; empty unless it was updated
 * @param formerly ids that it had before, or that went into it; empty unless it was created
 * @param becomes the id under which the rest of it is told now, or null
 */
public record Change(
    long number,
    Instant at,
    What what,
    Subject subject,
    String id,
    List<String> fields,
    List<String> formerly,
    @Nullable String becomes) {
  /** Copies the lists. */
  public Change {
    fields = List.copyOf(fields);
    formerly = List.copyOf(formerly);
  }

  /** What may happen. */
  public enum What {
    CREATED,
    UPDATED,
    WITHDRAWN
  }

  /** To what it may happen. */
  public enum Subject {
    EVENT,
    AGREEMENT
  }
}
