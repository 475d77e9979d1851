package dev.demarche.export.dataset;

import java.io.IOException;
import java.io.Reader;

/** The text of a file, decoded line by line. */
final class DecodedReader extends Reader {
  private final ByteLines lines;
  private final LineDecoder decoder;
  private String line = "";
  private int at;
  private long number;

  /** Of lines. */
  DecodedReader(ByteLines lines, LineDecoder decoder) {
    this.lines = lines;
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
    byte[] bytes = lines.next();
    if (bytes == null) {
      return false;
    }
    if (bytes.length > RowSource.MOST_IN_A_ROW) {
      throw new IOException("a line of over " + RowSource.MOST_IN_A_ROW + " bytes");
    }
    line = decoder.decode(++number, bytes);
    at = 0;
    return true;
  }

  @Override
  public void close() {}
}
