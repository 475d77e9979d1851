package dev.demarche.model;

/** What an actor is. */
public enum ActorKind {
  /** The state itself, also where its capital or palace is used for it. */
  STATE,
  /** A named organ of a state: ministry, army, police, court, parliament, central bank. */
  GOVERNMENT,
  PERSON,
  /** A party, company, union, church. */
  ORGANISATION,
  ARMED_GROUP,
  /** An international body. */
  IGO,
  NGO,
  MEDIA,
  /** Crowds, peoples, prisoners, residents. */
  POPULATION
}
