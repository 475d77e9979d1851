package dev.demarche.record.consolidation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this module: tab-separated, {@code #} for comments, a line of columns. */
final class Rows {
  private static final String FOLDER = "/dev/demarche/record/";

  private Rows() {}

  /**
   * The rows below the line of columns.
   *
   * @throws IllegalStateException when a row has another number of cells, with file and row
   */
  static List<List<String>> of(String name) {
    List<List<String>> lines =
        lines(name).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    int columns = lines.get(0).size();
    for (List<String> cells : lines) {
      if (cells.size() != columns) {
        throw new IllegalStateException(name + ": not " + columns + " cells: " + cells);
      }
    }
    return lines.subList(1, lines.size());
  }

  /** The first cells of all rows. */
  static List<String> first(String name) {
    return of(name).stream().map(row -> row.get(0)).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = Rows.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + FOLDER + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
