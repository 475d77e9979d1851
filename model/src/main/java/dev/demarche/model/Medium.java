package dev.demarche.model;

/** How parties meet. */
public enum Medium {
  PHONE,
  VIDEO,
  IN_PERSON,
  LETTER
}
