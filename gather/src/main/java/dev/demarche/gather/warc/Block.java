package dev.demarche.gather.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of a record: so many bytes of the stream. */
final class Block extends InputStream {
  private final InputStream in;
  private long left;

  Block(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (left == 0 || length == 0) {
      return left == 0 ? -1 : 0;
    }
    int count = in.read(to, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("cut short");
    }
    left -= count;
    return count;
  }

  /** Reads past what is left of it. */
  void finish() throws IOException {
    byte[] some = new byte[8192];
    while (read(some) >= 0) {
      // passed over
    }
  }
}
