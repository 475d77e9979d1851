package dev.demarche.record.event;

import dev.demarche.model.EventStatus;
import java.util.Set;

/** How an act stands in the record: the statuses of mentions, and lapsed. */
public enum Standing {
  OCCURRED,
  ONGOING,
  SCHEDULED,
  PROPOSED,
  HYPOTHETICAL,
  DENIED,
  CANCELLED,
  /** It was proposed or arranged for a date, the date has passed, and nobody reported it. */
  LAPSED;

  /** Those of what lies ahead. */
  public static final Set<Standing> AHEAD = Set.of(SCHEDULED, PROPOSED);

  /** The standing that a mention tells. */
  public static Standing of(EventStatus status) {
    return valueOf(status.name());
  }

  /** Whether it has taken place or does. */
  public boolean isDone() {
    return this == OCCURRED || this == ONGOING;
  }

  /** Whether it lies ahead. */
  public boolean isAhead() {
    return AHEAD.contains(this);
  }
}
