package dev.demarche.coding.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of this package: tab-separated, {@code #} begins a line of comment.
 *
 * @param name file name
 * @param rows its rows, without comments and empty lines
 */
record Table(String name, List<Row> rows) {
  /** A row and the line it stands on, from 1. */
  record Row(int line, List<String> cells) {
    /** The trimmed cell, empty where the row is too short. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /**
     * The number in a cell.
     *
     * @throws NumberFormatException when there is none
     */
    int number(int column) {
      return Integer.parseInt(cell(column));
    }
  }

  /**
   * Reads a resource beside this class.
   *
   * @throws IllegalStateException when there is none
   */
  static Table load(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      var rows = new ArrayList<Row>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(number, List.of(line.split("\t", -1))));
        }
      }
      return new Table(name, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Hands over each row.
   *
   * @throws IllegalStateException with file and line when a row cannot be used
   */
  void forEach(Consumer<Row> use) {
    for (Row row : rows) {
      try {
        use.accept(row);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(name + ":" + row.line() + ": " + e.getMessage(), e);
      }
    }
  }
}
