package dev.demarche.export.dataset;

import dev.demarche.export.ImportFormat;
import dev.demarche.export.ImportSink;
import dev.demarche.export.row.Formulas;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes a file apart into rows; what is no row is told to the sink, and the rest goes on. */
public abstract class RowSource {
  static final int MOST_IN_A_ROW = 4 * 1024 * 1024;

  final Dataset dataset;
  final String file;
  final ImportSink sink;
  private List<String> header = List.of();
  private boolean begun;
  private boolean refused;

  RowSource(Dataset dataset, String file, ImportSink sink) {
    this.dataset = dataset;
    this.file = file;
    this.sink = sink;
  }

  /** The source for a format. */
  public static RowSource of(Dataset dataset, String file, ImportSink sink) {
    return switch (dataset.format()) {
      case GDELT1, GDELT2, ICEWS, POLECAT, PHOENIX, CAMEO -> new LineSource(dataset, file, sink);
      case PLOVER -> new JsonSource(dataset, file, sink);
      case CSV, ACLED, UCDP -> new CommaSource(dataset, file, sink);
    };
  }

  /** A row of named cells. */
  static Row row(Dataset dataset, long line, List<Row.Cell> cells) {
    return dataset.format() == ImportFormat.PLOVER
        ? JsonSource.row(line, cells.isEmpty() ? "" : cells.get(0).text())
        : Row.of(dataset, line, cells);
  }

  /**
   * Hands on the rows of a file in their order.
   *
   * @throws IOException when the rest cannot be read
   */
  public final void read(InputStream in, Consumer<Row> rows) throws IOException {
    header = List.of();
    begun = false;
    refused = false;
    rows(in, rows);
  }

  abstract void rows(InputStream in, Consumer<Row> rows) throws IOException;

  /** Takes the cells of a line: the first may be the names of the columns. */
  final void take(long line, List<String> cells, Consumer<Row> rows) {
    if (!begun) {
      begun = true;
      if (begin(line, cells)) {
        return;
      }
    }
    if (refused) {
      return;
    }
    List<String> names = header.isEmpty() ? dataset.columns() : header;
    boolean older = header.isEmpty() && dataset.format() == ImportFormat.GDELT1;
    if (cells.size() != names.size() && !(older && cells.size() == names.size() - 1)) {
      sink.fault(file, line, cells.size() + " cells, " + names.size() + " expected");
      return;
    }
    List<Row.Cell> named = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = isWrittenByUs() ? Formulas.bare(cells.get(i)) : cells.get(i);
      named.add(new Row.Cell(names.get(i).strip(), cell));
    }
    rows.accept(Row.of(dataset, line, named));
  }

  /**
   * Whether the first line is no row: the names of the columns, or what the file is refused for.
   */
  private boolean begin(long line, List<String> cells) {
    String refusal = "";
    if (dataset.isHeader(cells)) {
      header = List.copyOf(cells);
      List<String> lacking = dataset.lacks(cells);
      refusal = lacking.isEmpty() ? "" : "no column " + String.join(", ", lacking);
    } else if (!dataset.needed().isEmpty() && cells.size() != dataset.columns().size()) {
      refusal =
          "no header of "
              + dataset.name()
              + ", which has columns "
              + String.join(", ", dataset.neededColumns());
    }
    refused = !refusal.isEmpty();
    if (refused) {
      sink.fault(file, line, refusal + "; the file is not read");
    }
    return refused || !header.isEmpty();
  }

  /** Whether files of the format may come from us, with apostrophes before what is no formula. */
  private boolean isWrittenByUs() {
    return switch (dataset.format()) {
      case GDELT1, GDELT2, ICEWS, POLECAT, PHOENIX, CAMEO, PLOVER, CSV -> true;
      case ACLED, UCDP -> false;
    };
  }
}
