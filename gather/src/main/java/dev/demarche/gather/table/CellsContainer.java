package dev.demarche.gather.table;

import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables of cells between commas, semicolons, tabs or bars, whose first row names the columns. A
 * file without such names is no table but a text.
 */
public final class CellsContainer implements Container {
  private final Limits limits;
  private final Columns columns = new Columns();
  private final Rows documents = new Rows();

  /** Reads tables within {@code limits}. */
  public CellsContainer(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean holds(Start start) {
    return Layout.of(start, columns).isPresent();
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(Start.LENGTH);
    Start start = new Start(uri, "text/csv", buffered.readNBytes(Start.LENGTH));
    buffered.reset();
    Layout layout =
        Layout.of(start, columns).orElseThrow(() -> new IOException("names no column of texts"));
    BoundedReader reader =
        new BoundedReader(new InputStreamReader(buffered, layout.charset()), limits.document());
    try (CSVParser parser = CSVParser.parse(reader, layout.format())) {
      read(uri, parser, reader, new Table(layout, stated, sink));
    }
  }

  /** What holds for all rows. */
  private record Table(Layout layout, Stated stated, Sink sink) {
    /** Cells that were read byte by byte are written so. */
    Charset charset() {
      return layout.charset().equals(StandardCharsets.UTF_16)
          ? StandardCharsets.UTF_8
          : layout.charset();
    }
  }

  private void read(String uri, CSVParser parser, BoundedReader reader, Table table) {
    Header header = null;
    Iterator<CSVRecord> rows = parser.iterator();
    long line = 1;
    try {
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        reader.nextRow();
        String place = uri + "!/" + line;
        if (header == null) {
          header = Header.of(row.stream().map(Layout::withoutMark).toList(), columns);
        } else if (row.size() > header.columns().size()) {
          table.sink.found(new Fault(place, tooMany(line, row, header)));
        } else {
          table.sink.found(
              documents.found(place, header.entry(row), table.charset(), table.stated));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      String what = String.valueOf(e.getCause() == null ? null : e.getCause().getMessage());
      table.sink.found(new Fault(uri + "!/" + line, "line " + line + " " + reason(what)));
    }
  }

  private static String tooMany(long line, CSVRecord row, Header header) {
    return "line "
        + line
        + " has "
        + row.size()
        + " cells under "
        + header.columns().size()
        + " columns";
  }

  private static String reason(String message) {
    return message.contains("EOF") ? "breaks off within quotation marks" : message;
  }
}
