package dev.demarche.model;

/** Somebody who takes part in an event without being a party to it. */
public record Participant(Part as, Actor actor) {
  /** What he does there. */
  public enum Part {
    MEDIATOR,
    HOST,
    /** On whose behalf or for whose sake. */
    BENEFICIARY
  }
}
