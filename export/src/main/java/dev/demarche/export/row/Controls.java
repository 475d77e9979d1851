package dev.demarche.export.row;

import java.util.regex.Pattern;

/**
 * Control characters within a cell. Programs end a row or a file at some of them (a NUL, a form
 * feed, the line ends of Unicode), so each run of them becomes a blank.
 */
public final class Controls {
  private static final Pattern ANY = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern UNQUOTABLE =
      Pattern.compile("[[\\p{Cc}\\u2028\\u2029]&&[^\\t\\r\\n]]+");

  private Controls() {}

  /** A cell on one line, for tables that divide cells by tabs. */
  public static String onOneLine(String cell) {
    return ANY.matcher(cell).replaceAll(" ");
  }

  /** A cell with its tabs and line ends, which quotation marks keep together. */
  public static String quotable(String cell) {
    return UNQUOTABLE.matcher(cell).replaceAll(" ");
  }
}
