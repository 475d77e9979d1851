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
 * A shipped tab-separated table: a header line, comments with {@code #}, lists within a cell joined
 * by {@code ;}.
 */
public final class DataTable {
  private static final String MODULES = "/dev/demarche/";

  private DataTable() {}

  /** The cells of one row, with where it stands. */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /**
     * Copies the lists.
     *
     * @throws IllegalStateException when the row has another number of cells than the header
     */
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
      if (columns.size() != cells.size()) {
        throw new IllegalStateException(
            file + ":" + line + ": " + cells.size() + " cells, " + columns.size() + " expected");
      }
    }

    /**
     * The cell of a column by its name; empty where nothing is known.
     *
     * @throws IllegalStateException when there is no such column
     */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw error("no column " + column);
      }
      return cells.get(at);
    }

    /** The items of a list in a column by its name, none for an empty cell. */
    public List<String> list(String column) {
      return items(get(column));
    }

    /** The cell of a column, counted from 0. */
    public String get(int column) {
      return cells.get(column);
    }

    /** The items of a list, none for an empty cell. */
    public List<String> list(int column) {
      return items(cells.get(column));
    }

    private static List<String> items(String cell) {
      return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    /** An error at this row. */
    public IllegalStateException error(String reason) {
      return new IllegalStateException(file + ":" + line + ": " + reason);
    }
  }

  /**
   * The rows of a table of this module.
   *
   * @throws IllegalStateException when a row has another number of cells than the header
   */
  public static List<Row> read(String name) {
    return read("coding", name);
  }

  /** The words of all rows of a kind in a table of this module with the columns kind and words. */
  public static List<String> words(String name, String kind) {
    return read(name).stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> row.list(1).stream())
        .toList();
  }

  /**
   * The rows of a table of a module.
   *
   * @throws IllegalStateException when a row has another number of cells than the header
   */
  public static List<Row> read(String module, String name) {
    String path = MODULES + module + "/" + name;
    try (InputStream in = DataTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException("missing: " + path);
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
      if (line.isEmpty() || line.startsWith("#")) {
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
