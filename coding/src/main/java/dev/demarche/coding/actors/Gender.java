package dev.demarche.coding.actors;

/** What a pronoun may agree with. */
enum Gender {
  FEMALE,
  MALE,
  /** A person of whom the text does not tell. */
  PERSON,
  /** A state, a body, a thing. */
  NEUTER,
  PLURAL
}
