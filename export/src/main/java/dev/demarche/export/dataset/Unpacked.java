package dev.demarche.export.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files within a file: those of a zip, else one, unpacked where it is gzipped. */
public final class Unpacked {
  private Unpacked() {}

  /**
   * The files, one after the other; each must be read before the next is asked for.
   *
   * @throws IOException when the beginning cannot be read
   */
  public static Iterable<InputStream> of(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in);
    start.mark(2);
    int first = start.read();
    int second = start.read();
    start.reset();
    if (first == 'P' && second == 'K') {
      ZipInputStream zip = new ZipInputStream(start);
      return () -> new Entries(zip);
    }
    boolean gzipped = first == 0x1f && second == 0x8b;
    return List.of(gzipped ? new GZIPInputStream(start) : start);
  }

  private static final class Entries implements Iterator<InputStream> {
    private final ZipInputStream zip;
    private @Nullable ZipEntry entry;
    private boolean handedOut;

    Entries(ZipInputStream zip) {
      this.zip = zip;
      advance();
    }

    private void advance() {
      try {
        do {
          entry = zip.getNextEntry();
        } while (entry != null && entry.isDirectory());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      if (handedOut) {
        advance();
        handedOut = false;
      }
      return entry != null;
    }

    @Override
    public InputStream next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      handedOut = true;
      return zip;
    }
  }
}
