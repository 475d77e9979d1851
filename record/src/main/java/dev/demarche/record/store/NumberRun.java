package dev.demarche.record.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sorted run of {@link NumberRows} on disc, read row by row; closes itself at its end. */
final class NumberRun {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 10;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private final long[] row;

  /** With the number of columns. */
  NumberRun(Path run, int width) {
    row = new long[width];
    try {
      in = Files.newInputStream(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row where it stands; {@link #next} changes it. */
  long[] row() {
    return row;
  }

  /** Goes on to the next row; false where there is none. */
  boolean next() {
    try {
      if (at == end && !fill()) {
        in.close();
        return false;
      }
      for (int i = 0; i < row.length; i++) {
        row[i] += difference();
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private long difference() throws IOException {
    long number = 0;
    int shift = 0;
    int next = MORE;
    while ((next & MORE) != 0) {
      if (at == end && !fill()) {
        throw new IOException("a run of rows breaks off");
      }
      next = buffer[at++];
      number |= (long) (next & ~MORE & 0xff) << shift;
      shift += BITS;
    }
    return (number >>> 1) ^ -(number & 1);
  }

  /** Writes the first rows of an array. */
  static void write(long[] rows, int size, int width, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int length = 0;
    long[] last = new long[width];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < last.length; k++) {
        long value = rows[i * last.length + k];
        length = put(buffer, length, value - last[k]);
        last[k] = value;
      }
      if (length > BUFFER - LONGEST_NUMBER * width) {
        out.write(buffer, 0, length);
        length = 0;
      }
    }
    out.write(buffer, 0, length);
  }

  /** Small differences of both signs take few bytes. */
  private static int put(byte[] buffer, int start, long difference) {
    long rest = (difference << 1) ^ (difference >> 63);
    int at = start;
    while ((rest & ~(MORE - 1L)) != 0) {
      buffer[at++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    buffer[at++] = (byte) rest;
    return at;
  }
}
