package dev.demarche.record.event;

import java.time.LocalDate;

/** What lies ahead. */
public sealed interface AgendaItem {
  /** The day by which it is listed: the last one of an act, the deadline of an agreement. */
  LocalDate day();

  /** An act that is arranged or proposed. */
  record Act(LocalDate day, RecordedEvent event) implements AgendaItem {}

  /** An agreement that runs out. */
  record Deadline(LocalDate day, RecordedAgreement agreement) implements AgendaItem {}
}
