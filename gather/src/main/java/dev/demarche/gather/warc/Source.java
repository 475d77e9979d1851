package dev.demarche.gather.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream into which bytes can be put back. */
final class Source extends InputStream {
  /** Headers with longer lines are none. */
  private static final int LONGEST_LINE = 65_536;

  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private byte[] bytes = buffer;
  private int at;
  private int end;

  Source(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  /** Puts {@code count} bytes back before what comes next. */
  void unread(byte[] back, int from, int count) {
    byte[] all = new byte[count + end - at];
    System.arraycopy(back, from, all, 0, count);
    System.arraycopy(bytes, at, all, count, end - at);
    bytes = all;
    at = 0;
    end = all.length;
  }

  /**
   * A line without its end, in Latin-1; null at the end.
   *
   * @throws IOException when it is too long
   */
  @Nullable String line() throws IOException {
    byte[] line = new byte[128];
    int length = 0;
    for (int c = read(); c != '\n'; c = read()) {
      if (c < 0) {
        return length == 0 ? null : new String(line, 0, length, StandardCharsets.ISO_8859_1);
      }
      if (length == LONGEST_LINE) {
        throw new IOException("a line of its header has no end");
      }
      if (length == line.length) {
        line = Arrays.copyOf(line, 2 * length);
      }
      line[length++] = (byte) c;
    }
    int kept = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return new String(line, 0, kept, StandardCharsets.ISO_8859_1);
  }

  /** Goes on to where {@code start} comes next; false when it does not come. */
  boolean seek(byte[] start) throws IOException {
    while (true) {
      int first = read();
      while (first >= 0 && first != start[0]) {
        first = read();
      }
      if (first < 0) {
        return false;
      }
      byte[] rest = readNBytes(start.length - 1);
      boolean found = Arrays.equals(rest, Arrays.copyOfRange(start, 1, start.length));
      unread(rest, 0, rest.length);
      if (found) {
        unread(start, 0, 1);
        return true;
      }
    }
  }

  /**
   * The next byte.
   *
   * @throws EOFException when there is none
   */
  int need() throws IOException {
    int next = read();
    if (next < 0) {
      throw new EOFException("cut short");
    }
    return next;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    bytes = buffer;
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
