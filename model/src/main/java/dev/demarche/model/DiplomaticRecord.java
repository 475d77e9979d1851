package dev.demarche.model;

import java.util.List;

/** All that one article tells. */
public record DiplomaticRecord(
    Article article,
    List<EventMention> events,
    List<Statement> statements,
    List<AgreementMention> agreements) {
  /** Name and version of the record's shape as JSON. */
  public static final String SCHEMA = "demarche-record/1";

  /** Copies the lists. */
  public DiplomaticRecord {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
  }
}
