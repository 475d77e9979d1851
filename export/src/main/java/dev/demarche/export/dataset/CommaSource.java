package dev.demarche.export.dataset;

import dev.demarche.export.ImportSink;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated rows. Where a quotation mark is never closed, the rest of the file is a fault.
 */
final class CommaSource extends RowSource {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  CommaSource(Dataset dataset, String file, ImportSink sink) {
    super(dataset, file, sink);
  }

  @Override
  void rows(InputStream in, Consumer<Row> rows) throws IOException {
    Reader text =
        new BufferedReader(new DecodedReader(new ByteLines(in, true), new LineDecoder(file, sink)));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    Bounded bounded = new Bounded(text);
    CSVParser parser = CSVParser.parse(bounded, CSVFormat.RFC4180);
    Iterator<CSVRecord> records = parser.iterator();
    long line = 1;
    while (true) {
      try {
        if (!records.hasNext()) {
          return;
        }
        CSVRecord record = records.next();
        bounded.renew();
        if (!record.stream().allMatch(String::isBlank)) {
          take(line, record.toList(), rows);
        }
        line = parser.getCurrentLineNumber() + 1;
      } catch (UncheckedIOException | IllegalStateException e) {
        sink.fault(file, line, reason(e) + "; the rest is not read");
        return;
      }
    }
  }

  private static String reason(RuntimeException e) {
    String unmatched = "quotation marks that do not match";
    return e.getCause() instanceof IOException tooLong
        ? tooLong.getMessage() + ", or " + unmatched
        : unmatched;
  }

  /** Ends a row that is too long to be one. */
  private static final class Bounded extends FilterReader {
    private long left = MOST_IN_A_ROW;

    Bounded(Reader in) {
      super(in);
    }

    void renew() {
      left = MOST_IN_A_ROW;
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      spend(read);
      return read;
    }

    private void spend(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("a row of over " + MOST_IN_A_ROW + " characters");
      }
    }
  }
}
