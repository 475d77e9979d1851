package dev.demarche.export.dataset;

import dev.demarche.export.ImportSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tab-separated lines. */
class LineSource extends RowSource {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LINE_END = Pattern.compile("\r?\n?\\z");

  LineSource(Dataset dataset, String file, ImportSink sink) {
    super(dataset, file, sink);
  }

  @Override
  void rows(InputStream in, Consumer<Row> rows) throws IOException {
    LineDecoder decoder = new LineDecoder(file, sink);
    ByteLines lines = new ByteLines(in, false);
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      take(++number, line, decoder, rows);
    }
  }

  private void take(long number, byte[] line, LineDecoder decoder, Consumer<Row> rows) {
    if (line.length > MOST_IN_A_ROW) {
      sink.fault(file, number, "a line of over " + MOST_IN_A_ROW + " bytes");
      return;
    }
    String text = decoder.decode(number, line);
    if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    text = LINE_END.matcher(text).replaceFirst("");
    if (!text.isBlank()) {
      line(number, text, rows);
    }
  }

  /** Takes a line that is not blank. */
  void line(long number, String text, Consumer<Row> rows) {
    take(number, List.of(text.split("\t", -1)), rows);
  }
}
