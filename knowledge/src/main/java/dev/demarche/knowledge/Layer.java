package dev.demarche.knowledge;

/** Whose a row is; the later constant wins over the earlier one. */
enum Layer {
  /** Of the tables that ship with Demarche. */
  SHIPPED,
  /** Of the user's own tables. */
  OWN
}
