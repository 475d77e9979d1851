package dev.demarche.record.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an act promises or threatens, and what became of it.
 *
 * @param kind what kind of promise
 * @param due last day on which it would be kept in time, or null where none is told
 * @param state what became of it
 * @param made the passage that makes it
 * @param answer the passage that shows that it was kept or broken, or null
 * @param keptBy the event of the record that kept it, or null; may be this event itself
 */
public record Promise(
    Kind kind,
    @Nullable LocalDate due,
    State state,
    Passage made,
    @Nullable Passage answer,
    @Nullable String keptBy) {
  /** Kinds of promises. */
  public enum Kind {
    /** Something agreed or pledged to be done. */
    PLEDGE,
    /** An act announced for a date. */
    ANNOUNCEMENT,
    /** Harm threatened or an ultimatum. */
    THREAT
  }

  /** What became of a promise. */
  public enum State {
    /** Nothing is known, and its day has not passed. */
    OPEN,
    /** A later mention shows that it was done; of a threat, that it was carried out. */
    KEPT,
    /** A later mention shows that it is off. */
    BROKEN,
    /** Nothing is known, and its day has passed. */
    OVERDUE
  }

  /** The same promise on a day: open ones whose day has passed are overdue. */
  public Promise on(LocalDate day) {
    return state == State.OPEN && due != null && due.isBefore(day)
        ? new Promise(kind, due, State.OVERDUE, made, answer, keptBy)
        : this;
  }

  /** The same promise with what became of it. */
  public Promise answered(State now, Passage by, String event) {
    return new Promise(kind, due, now, made, by, event);
  }
}
