package dev.demarche.gather.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails past a bound. */
final class Capped extends FilterInputStream {
  private final long most;
  private long read;

  /**
   * @param most bytes that may be read
   */
  Capped(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw new IOException("larger than " + most + " bytes");
    }
  }
}
