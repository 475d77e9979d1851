package dev.demarche.export.code;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A shipped tab-separated table of this module: comments with {@code #}, then a header line, lists
 * within a cell joined by {@code ;}.
 */
public final class Rows {
  private static final String FOLDER = "/dev/demarche/export/";

  private Rows() {}

  /** The cells of one row, with where it stands. */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /** Copies the lists. */
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
      if (columns.size() != cells.size()) {
        throw new IllegalStateException(
            file + ":" + line + ": " + cells.size() + " cells, " + columns.size() + " expected");
      }
    }

    /** The cell of a column; empty where nothing is known. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw error("no column " + column);
      }
      return cells.get(at);
    }

    /** The items of a list, none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    /** An error at this row. */
    public IllegalStateException error(String reason) {
      return new IllegalStateException(file + ":" + line + ": " + reason);
    }
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException when a row has another number of cells than the header
   */
  public static List<Row> of(String name) {
    try (InputStream in = Rows.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException("missing: " + FOLDER + name);
      }
      return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<Row> rows(String name, BufferedReader lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    return rows;
  }
}
