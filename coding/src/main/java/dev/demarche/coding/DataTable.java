package dev.demarche.coding;

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
 * A shipped tab-separated table of this module: a header line, comments with {@code #}, lists
 * within a cell joined by {@code ;}.
 */
public final class DataTable {
  private static final String FOLDER = "/dev/demarche/coding/";

  private DataTable() {}

  /** The cells of one row. */
  public record Row(String file, int line, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0. */
    public String get(int column) {
      return cells.get(column);
    }

    /** The items of a list, none for an empty cell. */
    public List<String> list(int column) {
      String cell = cells.get(column);
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
  public static List<Row> read(String name) {
    try (InputStream in = DataTable.class.getResourceAsStream(FOLDER + name)) {
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
    int columns = -1;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name, number, List.of(line.split("\t", -1)));
      if (columns < 0) {
        columns = row.cells().size();
      } else if (row.cells().size() != columns) {
        throw row.error(row.cells().size() + " cells, " + columns + " expected");
      } else {
        rows.add(row);
      }
    }
    return rows;
  }
}
