package dev.demarche.intake.table;

import java.util.List;

/**
 * A line of a table.
 *
 * @param source the table's resource name
 * @param line line number from 1
 * @param fields its columns, at least one, trimmed
 */
public record Row(String source, int line, List<String> fields) {
  /** Copies the columns. */
  public Row {
    fields = List.copyOf(fields);
  }

  /**
   * The column {@code index}, from 0.
   *
   * @throws IllegalStateException when the line has no such column
   */
  public String field(int index) {
    if (index >= fields.size()) {
      throw error("no column " + (index + 1));
    }
    return fields.get(index);
  }

  /**
   * The column {@code index} as a number.
   *
   * @throws IllegalStateException when it is none
   */
  public int number(int index) {
    String field = field(index);
    try {
      return Integer.parseInt(field);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(at() + "no number: " + field, e);
    }
  }

  /** An error in this line, with its place. */
  public IllegalStateException error(String what) {
    return new IllegalStateException(at() + what);
  }

  private String at() {
    return source + ":" + line + ": ";
  }
}
