package dev.demarche.intake.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads at most so many bytes, of what is inside when it is compressed. Reads one byte over the
 * bound and no more, so that a compressed bomb costs no more than the bound.
 */
final class Bounded {
  /** Files are seldom packed twice; a chain of packings is an attack. */
  private static final int MOST_LAYERS = 3;

  private final int most;

  Bounded(int most) {
    this.most = most;
  }

  /** All bytes of {@code in}, unpacked. */
  byte[] read(InputStream in) throws IOException, TooLarge {
    byte[] bytes = take(in);
    for (int layer = 0; isGzip(bytes); layer++) {
      if (layer == MOST_LAYERS) {
        throw new IOException("compressed more than " + MOST_LAYERS + " times");
      }
      try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = take(unpacked);
      }
    }
    return bytes;
  }

  private byte[] take(InputStream in) throws IOException, TooLarge {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLarge();
    }
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B && bytes[2] == 8;
  }

  /** There is more than the bound allows. */
  static final class TooLarge extends Exception {
    TooLarge() {
      super("too large");
    }
  }
}
