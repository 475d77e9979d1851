package dev.demarche.export.dataset;

import java.util.ArrayList;
import java.util.List;

/** A row as the text of an article: the words that tell of the act, then a line for each cell. */
public final class KeptRow {
  private static final String START = "\n\nThe row:\n";
  private static final String COLON = ": ";

  private KeptRow() {}

  /** The text of a row. */
  static String text(String words, Row row) {
    return words + START + lines(row);
  }

  /** A line for each cell. */
  static String lines(Row row) {
    StringBuilder text = new StringBuilder();
    for (Row.Cell cell : row.cells()) {
      text.append(cell.column()).append(COLON).append(escape(cell.text())).append('\n');
    }
    return text.toString();
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
  }

  /** Whether a text is that of a row. */
  public static boolean isKept(String text) {
    return text.contains(START);
  }

  /** The row of a text. */
  public static Row read(Dataset dataset, String text) {
    String lines = text.substring(text.indexOf(START) + START.length());
    return RowSource.row(dataset, 1, cells(lines));
  }

  /** The cells of such lines. */
  static List<Row.Cell> cells(String lines) {
    List<Row.Cell> cells = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(COLON);
      if (colon > 0) {
        cells.add(
            new Row.Cell(
                line.substring(0, colon), unescape(line.substring(colon + COLON.length()))));
      }
    }
    return cells;
  }

  private static String unescape(String cell) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        i++;
        char next = cell.charAt(i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
