package dev.demarche.export.dataset;

import dev.demarche.export.ImportSink;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Tab-separated lines. */
class LineSource extends RowSource {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  LineSource(Dataset dataset, String file, ImportSink sink) {
    super(dataset, file, sink);
  }

  @Override
  void rows(InputStream in, Consumer<Row> rows) throws IOException {
    LineDecoder decoder = new LineDecoder(file, sink);
    InputStream bytes = new BufferedInputStream(in);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    int next = bytes.read();
    while (next >= 0) {
      if (next != '\n') {
        if (line.size() <= MOST_IN_A_ROW) {
          line.write(next);
        }
        next = bytes.read();
        if (next >= 0) {
          continue;
        }
      } else {
        next = bytes.read();
      }
      take(number, line, decoder, rows);
      line.reset();
      number++;
    }
  }

  private void take(
      long number, ByteArrayOutputStream line, LineDecoder decoder, Consumer<Row> rows) {
    if (line.size() > MOST_IN_A_ROW) {
      sink.fault(file, number, "a line of over " + MOST_IN_A_ROW + " bytes");
      return;
    }
    String text = decoder.decode(number, line.toByteArray());
    if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
    }
    if (!text.isBlank()) {
      line(number, text, rows);
    }
  }

  /** Takes a line that is not blank. */
  void line(long number, String text, Consumer<Row> rows) {
    take(number, List.of(text.split("\t", -1)), rows);
  }
}
