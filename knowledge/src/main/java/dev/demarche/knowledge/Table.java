package dev.demarche.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table: one header line, lines with {@code #} are comments, lists within a cell
 * joined by {@code ;}, an empty cell is unknown.
 */
final class Table {
  /** What the names of tables end with. */
  static final String SUFFIX = ".tsv";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NOT_UTF8 = '\uFFFD';

  private Table() {}

  /** One row; the cells by column. */
  record Row(String file, int line, Map<String, String> cells) {
    /** The cell, empty where it is unknown. */
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new KnowledgeException(file, line, "no column " + column);
      }
      return cell;
    }

    /** The cell, which must not be empty. */
    String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw error("nothing in column " + column);
      }
      return cell;
    }

    @Nullable String orNull(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : cell;
    }

    List<String> list(String column) {
      return Cells.list(get(column));
    }

    /** A whole number. */
    int number(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw error("no number in column " + column + ": " + get(column));
      }
    }

    /** First day of a year, a month or the day itself; null where unknown. */
    @Nullable LocalDate first(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : day(column, cell, false);
    }

    /** Last day of a year, a month or the day itself; null where unknown. */
    @Nullable LocalDate last(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : day(column, cell, true);
    }

    /** A constant of an enumeration. */
    <E extends Enum<E>> E constant(String column, Class<E> of) {
      try {
        return Enum.valueOf(of, get(column));
      } catch (IllegalArgumentException e) {
        throw error("no " + of.getSimpleName() + ": " + get(column));
      }
    }

    KnowledgeException error(String reason) {
      return new KnowledgeException(file, line, reason);
    }

    private LocalDate day(String column, String cell, boolean last) {
      try {
        return last ? Days.last(cell) : Days.first(cell);
      } catch (DateTimeParseException e) {
        throw error("no date in column " + column + ": " + cell);
      }
    }
  }

  /**
   * The rows of a table.
   *
   * @param name what errors call it
   * @throws KnowledgeException when it is no table, with the line
   */
  static List<Row> read(String name, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    String[] columns = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
        line = line.substring(1);
      }
      if (line.indexOf(NOT_UTF8) >= 0) {
        throw new KnowledgeException(name, number, "not in UTF-8");
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns == null) {
        columns = cells;
      } else if (cells.length != columns.length) {
        throw new KnowledgeException(
            name, number, cells.length + " cells, " + columns.length + " expected");
      } else {
        rows.add(row(name, number, columns, cells));
      }
    }
    return rows;
  }

  private static Row row(String name, int number, String[] columns, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return new Row(name, number, new Cells(columns, cells));
  }
}
