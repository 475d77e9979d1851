package dev.demarche.export.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a data set.
 *
 * @param line its line in the file
 * @param values cells by what they are read as
 * @param cells all cells that are not empty, with the names of their columns
 */
public record Row(long line, Map<String, String> values, List<Cell> cells) {
  private static final String NONE = "None";

  /** Copies the collections. */
  public Row {
    values = Map.copyOf(values);
    cells = List.copyOf(cells);
  }

  /** A cell with the name of its column. */
  public record Cell(String column, String text) {}

  /** A row of cells. */
  static Row of(Dataset dataset, long line, List<Cell> cells) {
    Map<String, String> values = new HashMap<>();
    for (Cell cell : cells) {
      String value = dataset.value(cell.column());
      String text = cell.text().strip();
      if (!value.isEmpty() && !text.isEmpty() && !text.equals(NONE)) {
        values.put(value, text);
      }
    }
    List<Cell> told = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    return new Row(line, values, told);
  }

  /** A value, empty where the row has none. */
  String get(String value) {
    return values.getOrDefault(value, "");
  }

  /** Whether the row has a value. */
  boolean has(String value) {
    return values.containsKey(value);
  }

  /** The first of several values that the row has, else empty. */
  String first(String... names) {
    for (String name : names) {
      if (has(name)) {
        return get(name);
      }
    }
    return "";
  }

  /**
   * A value that a row must have.
   *
   * @throws RowFault when it has none
   */
  String need(String value, String called) throws RowFault {
    if (!has(value)) {
      throw RowFault.wrong("no " + called);
    }
    return get(value);
  }
}
