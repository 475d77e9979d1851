package dev.demarche.export.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The text of a file, decoded line by line. */
final class DecodedReader extends Reader {
  private final InputStream in;
  private final LineDecoder decoder;
  private String line = "";
  private int at;
  private long number;

  /**
   * Of a stream.
   *
   * @param in buffered; not closed
   */
  DecodedReader(InputStream in, LineDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IOException also when a line is longer than a row may be
   */
  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (at == line.length() && !advance()) {
      return -1;
    }
    int count = Math.min(length, line.length() - at);
    line.getChars(at, at + count, into, from);
    at += count;
    return count;
  }

  /** Goes to the next line; false when there is none. */
  private boolean advance() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      bytes.write(next);
      if (next == '\n') {
        break;
      }
      if (bytes.size() > RowSource.MOST_IN_A_ROW) {
        throw new IOException("a line of over " + RowSource.MOST_IN_A_ROW + " bytes");
      }
      next = in.read();
    }
    number++;
    line = decoder.decode(number, bytes.toByteArray());
    at = 0;
    return bytes.size() > 0;
  }

  @Override
  public void close() {}
}
