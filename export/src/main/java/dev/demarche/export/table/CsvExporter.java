package dev.demarche.export.table;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.row.Controls;
import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Fields.Column;
import dev.demarche.export.row.Formulas;
import dev.demarche.record.event.RecordedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes our own table as comma-separated values (RFC 4180, with a line feed at the end of a row),
 * a row an event, all statuses; no cell is a formula.
 */
public final class CsvExporter implements Exporter {
  private final Column[] columns;
  private final Writer out;

  /** Writes the names of the columns. */
  public CsvExporter(Column[] columns, OutputStream out) throws IOException {
    this.columns = columns.clone();
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    row(Arrays.stream(columns).map(Column::name));
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    Deed whole = Deed.whole(event);
    row(Arrays.stream(columns).map(column -> cell(column.text(whole))));
    return null;
  }

  private static String cell(String text) {
    return Formulas.guarded(Controls.quotable(text));
  }

  private void row(Stream<String> cells) throws IOException {
    out.write(cells.map(CsvExporter::quoted).collect(Collectors.joining(",", "", "\n")));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
