package dev.demarche.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** Whether the table has a column. */
    boolean has(String column) {
      return cells.containsKey(column);
    }

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

  /** The header of a table with the number of its line. */
  record Header(String file, int line, List<String> columns) {
    /**
     * Checks a header against the columns that a table has, in any order.
     *
     * @throws KnowledgeException when a column is missing, unknown or there twice
     */
    void check(List<String> expected) {
      for (String column : columns) {
        if (!expected.contains(column)) {
          throw new KnowledgeException(
              file, line, "no such column: " + column + told(expected, columns));
        }
        if (columns.indexOf(column) != columns.lastIndexOf(column)) {
          throw new KnowledgeException(file, line, "column " + column + " is there twice");
        }
      }
      for (String column : expected) {
        if (!columns.contains(column)) {
          throw new KnowledgeException(
              file, line, "column " + column + " is missing" + told(expected, columns));
        }
      }
    }

    private static String told(List<String> expected, List<String> columns) {
      boolean tabs = columns.size() > 1 || expected.size() == 1;
      return "; the columns are "
          + String.join(", ", expected)
          + (tabs ? "" : ", with tabs between them");
    }
  }

  /** A table as read. */
  record Content(Header header, List<Row> rows) {}

  /**
   * The rows of a table.
   *
   * @param name what errors call it
   * @throws KnowledgeException when it is no table, with the line
   */
  static List<Row> read(String name, InputStream in) throws IOException {
    return content(name, in).rows();
  }

  /**
   * A table with its header.
   *
   * @param name what errors call it
   * @throws KnowledgeException when it is no table, with the line
   */
  static Content content(String name, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    Header header = null;
    String[] columns = {};
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
      if (header == null) {
        columns = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
        header = new Header(name, number, List.of(columns));
      } else {
        rows.add(row(header, columns, number, cells));
      }
    }
    if (header == null) {
      throw new KnowledgeException(name, Math.max(1, number), "empty, without a line of columns");
    }
    return new Content(header, rows);
  }

  private static Row row(Header header, String[] columns, int number, String[] cells) {
    if (cells.length != columns.length) {
      throw new KnowledgeException(
          header.file(), number, cells.length + " cells, " + columns.length + " expected");
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return new Row(header.file(), number, new Cells(columns, cells));
  }
}
