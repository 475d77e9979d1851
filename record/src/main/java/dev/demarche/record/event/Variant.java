package dev.demarche.record.event;

import java.util.List;

/**
 * A value on which sources differ.
 *
 * @param field {@code date}, {@code place}, {@code actors}, {@code recipients}, {@code number} or
 *     {@code status}
 * @param values the values, each with who tells it
 */
public record Variant(String field, List<Value> values) {
  /** Copies the list. */
  public Variant {
    values = List.copyOf(values);
  }

  /**
   * One of the values.
   *
   * @param value as text: a day or {@code from/to}, {@code STATE|place}, {@code STATE|name}, a
   *     number with what it counts, a status
   * @param articles addresses of the articles that tell it
   * @param toldBy who vouches for it there; outlets where they speak for themselves
   */
  public record Value(String value, List<String> articles, List<String> toldBy) {
    /** Copies the lists. */
    public Value {
      articles = List.copyOf(articles);
      toldBy = List.copyOf(toldBy);
    }
  }
}
