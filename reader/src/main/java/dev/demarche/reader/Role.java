package dev.demarche.reader;

/** What a part of a sentence is to a trigger. */
public enum Role {
  ACTOR,
  RECIPIENT,
  MEDIATOR,
  HOST,
  BENEFICIARY,
  TIME,
  PLACE,
  SOURCE
}
