package dev.demarche.eval.sentences;

import java.util.Locale;

/** The roles of an event in a passage. */
public enum Role {
  ACTORS,
  RECIPIENTS,
  OTHERS,
  TIME,
  PLACE,
  SOURCES;

  /** Its name in the JSON of a passage. */
  public String member() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of the two sides of the act. */
  boolean isSide() {
    return this == ACTORS || this == RECIPIENTS;
  }
}
