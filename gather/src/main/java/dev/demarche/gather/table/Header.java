package dev.demarche.gather.table;

import dev.demarche.gather.table.Columns.Column;
import dev.demarche.gather.table.Columns.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The first row of a table, which names its columns. */
record Header(List<Optional<Column>> columns) {
  /** Reads the names {@code row}. */
  static Header of(Iterable<String> row, Columns columns) {
    List<Optional<Column>> all = new ArrayList<>();
    row.forEach(name -> all.add(columns.of(name)));
    return new Header(List.copyOf(all));
  }

  /** Whether a column holds the text of articles. */
  boolean hasText() {
    return columns.stream().flatMap(Optional::stream).anyMatch(each -> each.kind() == Kind.TEXT);
  }

  /** Columns whose meaning is known. */
  long known() {
    return columns.stream().flatMap(Optional::stream).map(Column::kind).distinct().count();
  }

  /** The cells of {@code row} by what they mean; cells that are missing at its end are empty. */
  Entry entry(CSVRecord row) {
    Entry entry = new Entry();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String cell = row.get(i);
      columns.get(i).ifPresent(column -> entry.put(column, cell));
    }
    return entry;
  }
}
