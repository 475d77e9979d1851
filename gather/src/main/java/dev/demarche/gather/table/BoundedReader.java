package dev.demarche.gather.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader of rows that fails when one of them has no end. */
final class BoundedReader extends FilterReader {
  private final int most;
  private long count;

  /**
   * @param most characters of a row
   */
  BoundedReader(Reader in, int most) {
    super(in);
    this.most = most;
  }

  /** Begins to count anew. */
  void nextRow() {
    count = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    add(1);
    return read;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int read = super.read(to, offset, length);
    add(Math.max(0, read));
    return read;
  }

  private void add(int read) throws IOException {
    count += read;
    if (count > most) {
      throw new IOException("is longer than " + most + " characters; a quotation mark may be open");
    }
  }
}
