package dev.demarche.export.dataset;

import dev.demarche.coding.DataTable;
import dev.demarche.export.ImportFormat;
import dev.demarche.export.code.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A data set: what it is called, and what its columns are read as.
 *
 * @param format its format
 * @param name what the record calls the source
 * @param confidence how sure its rows are taken to be, 0 to 1
 * @param columns names of its columns in their order
 * @param values what each column is read as; empty for those that are only kept
 * @param needed what a header must have columns for; empty where files have no header
 */
public record Dataset(
    ImportFormat format,
    String name,
    double confidence,
    List<String> columns,
    Map<String, String> values,
    List<String> needed) {
  /** Copies the collections. */
  public Dataset {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
    needed = List.copyOf(needed);
  }

  /** The data set of a format. */
  public static Dataset of(ImportFormat format) {
    return of(format, format.toString());
  }

  /** GDELT 2 by its table of mentions. */
  public static Dataset mentions() {
    return of(ImportFormat.GDELT2, "gdelt2-mentions");
  }

  private static Dataset of(ImportFormat format, String table) {
    DataTable.Row row =
        Tables.of("datasets.tsv").stream()
            .filter(each -> each.get("format").equals(format.toString()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("datasets.tsv lacks " + format));
    List<String> columns = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    if (format != ImportFormat.PLOVER) {
      for (DataTable.Row column : Tables.of("columns/" + table + ".tsv")) {
        columns.add(column.get("name"));
        values.put(column.get("name").toLowerCase(Locale.ROOT), column.get("value"));
      }
    }
    return new Dataset(
        format,
        row.get("name"),
        Double.parseDouble(row.get("confidence")),
        columns,
        values,
        row.list("needed"));
  }

  /** What a column is read as, in any case; empty for one that is only kept. */
  String value(String column) {
    return values.getOrDefault(column.strip().toLowerCase(Locale.ROOT), "");
  }

  /** Whether cells are the names of columns: most of them are, or all that are needed. */
  boolean isHeader(List<String> cells) {
    long known =
        cells.stream()
            .filter(cell -> values.containsKey(cell.strip().toLowerCase(Locale.ROOT)))
            .count();
    return known * 2 > cells.size() || (!needed.isEmpty() && lacks(cells).isEmpty());
  }

  /** The columns that are needed and that a header lacks, by their names. */
  List<String> lacks(List<String> header) {
    Set<String> there = header.stream().map(this::value).collect(Collectors.toSet());
    return needed.stream().filter(each -> !there.contains(each)).map(this::column).toList();
  }

  /** The columns that a header must have, by their names. */
  List<String> neededColumns() {
    return needed.stream().map(this::column).toList();
  }

  private String column(String value) {
    return columns.stream().filter(each -> value(each).equals(value)).findFirst().orElse(value);
  }
}
