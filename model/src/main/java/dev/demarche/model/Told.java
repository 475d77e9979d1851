package dev.demarche.model;

/**
 * A value with where it was found.
 *
 * @param value the value, not blank
 * @param from where it stands
 */
public record Told(String value, Where from) {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public Told {
    if (value.isBlank()) {
      throw new IllegalArgumentException("nothing is told by " + from);
    }
  }
}
