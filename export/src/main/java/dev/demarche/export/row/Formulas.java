package dev.demarche.export.row;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps spreadsheet programs from running what an article says. A cell that begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a carriage return would be a formula, also where
 * blanks, quotation marks or apostrophes stand before the sign, which programs take away, and where
 * the sign has the width of a Chinese character. It gets an apostrophe before it. The same after a
 * semicolon, at which programs of half of Europe divide a file of commas. Since apostrophes belong
 * to what may stand before the sign, one that is there already gets one more, and the way back is
 * exact. Numbers stay as they are.
 */
public final class Formulas {
  private static final String FORMULA = "[\"'\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r＝＋－＠]";
  private static final Pattern BEGINNING = Pattern.compile("(?<=^|;)(?=" + FORMULA + ")");
  private static final Pattern GUARDED = Pattern.compile("(?<=^|;)'(?=" + FORMULA + ")");
  private static final Pattern NO_FORMULA =
      Pattern.compile("-|[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private Formulas() {}

  /** A cell as it may stand in a file. */
  public static String guarded(String cell) {
    boolean plain =
        cell.isEmpty() || (Character.isLetterOrDigit(cell.charAt(0)) && cell.indexOf(';') < 0);
    return plain || NO_FORMULA.matcher(cell).matches()
        ? cell
        : BEGINNING.matcher(cell).replaceAll("'");
  }

  /** The cell that was guarded. */
  public static String bare(String cell) {
    return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("");
  }

  /** Cells joined by tabs, each guarded. */
  public static String guardedRow(String row) {
    return List.of(row.split("\t", -1)).stream()
        .map(Formulas::guarded)
        .collect(Collectors.joining("\t"));
  }
}
