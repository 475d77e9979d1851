package dev.demarche.reader;

/** What a part of a sentence is to a trigger, in the order of the network's outputs. */
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
