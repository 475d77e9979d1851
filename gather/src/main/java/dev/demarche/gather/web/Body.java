package dev.demarche.gather.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a reply, unpacked and within bounds.
 *
 * @param most bytes, unpacked
 * @param ratio times that unpacked bytes may outnumber packed ones, once they are many
 * @param cut whether what is beyond is left out rather than refused
 */
record Body(int most, int ratio, boolean cut) {
  private static final int PIECE = 8192;

  /** Bytes up to which the ratio does not count. */
  private static final int MANY = 1_000_000;

  /**
   * All bytes of {@code in}.
   *
   * @param encoding the header of that name, or null
   */
  byte[] read(InputStream in, @Nullable String encoding) throws IOException, Refusal {
    Counting packed = new Counting(in);
    String name = encoding == null ? "identity" : encoding.strip();
    if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
      return take(new GZIPInputStream(packed), packed);
    }
    if (name.isEmpty() || name.equalsIgnoreCase("identity")) {
      return take(packed, packed);
    }
    throw new Refusal("packed in a way that was not asked for: " + name);
  }

  private byte[] take(InputStream in, Counting packed) throws IOException, Refusal {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      int room = most - bytes.size();
      bytes.write(piece, 0, Math.min(count, room));
      if (count > room && cut) {
        break;
      }
      if (count > room) {
        throw new Refusal("larger than " + most + " bytes");
      }
      if (bytes.size() > MANY && bytes.size() > ratio * packed.count) {
        throw new Refusal("unpacks to more than " + ratio + " times its size");
      }
    }
    return bytes.toByteArray();
  }

  /** Counts what goes through. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
