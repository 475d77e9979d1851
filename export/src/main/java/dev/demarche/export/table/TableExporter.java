package dev.demarche.export.table;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.row.Controls;
import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Deeds;
import dev.demarche.export.row.Fields.Column;
import dev.demarche.export.row.Formulas;
import dev.demarche.record.event.RecordedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes tab-separated tables of deeds, as the data sets of the field are: no quotation marks, a
 * line a row. What would break a cell becomes a blank, and no cell is a formula.
 */
public final class TableExporter implements Exporter {
  private final Column[] columns;
  private final Deeds deeds;
  private final Function<RecordedEvent, List<Deed>> rows;
  private final Writer out;

  private TableExporter(
      Column[] columns, Deeds deeds, Function<RecordedEvent, List<Deed>> rows, OutputStream out) {
    this.columns = columns.clone();
    this.deeds = deeds;
    this.rows = rows;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A row for each pair of parties, without a line of names. */
  public static TableExporter headless(Column[] columns, Deeds deeds, OutputStream out) {
    return new TableExporter(columns, deeds, deeds::pairs, out);
  }

  /** A row for each pair of parties, below the names of the columns. */
  public static TableExporter headed(Column[] columns, Deeds deeds, OutputStream out)
      throws IOException {
    return headless(columns, deeds, out).named();
  }

  /** A row for an event with all its parties, below the names of the columns. */
  public static TableExporter together(Column[] columns, Deeds deeds, OutputStream out)
      throws IOException {
    return new TableExporter(columns, deeds, event -> List.of(deeds.together(event)), out).named();
  }

  /** A row for each mention of each pair of parties, without a line of names. */
  public static TableExporter ofMentions(Column[] columns, Deeds deeds, OutputStream out) {
    return new TableExporter(
        columns,
        deeds,
        event ->
            deeds.pairs(event).stream()
                .flatMap(deed -> event.mentions().stream().map(deed::about))
                .toList(),
        out);
  }

  private TableExporter named() throws IOException {
    for (int i = 0; i < columns.length; i++) {
      out.write((i == 0 ? "" : "\t") + columns[i].name());
    }
    out.write('\n');
    return this;
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    Omission omission = deeds.omission(event);
    if (omission != null) {
      return omission;
    }
    for (Deed deed : rows.apply(event)) {
      for (int i = 0; i < columns.length; i++) {
        out.write((i == 0 ? "" : "\t") + cell(columns[i].text(deed)));
      }
      out.write('\n');
    }
    return null;
  }

  private static String cell(String text) {
    return Formulas.guarded(Controls.onOneLine(text));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
