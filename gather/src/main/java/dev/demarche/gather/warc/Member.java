package dev.demarche.gather.warc;

import dev.demarche.gather.Budget;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One member of a gzip file, unpacked. Web archives pack each record as a member of its own, so
 * that one that is damaged leaves the others whole; readers of the JDK run members together.
 */
final class Member extends InputStream {
  /** How a member begins. */
  static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final Source source;
  private final Budget budget;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] packed = new byte[8192];
  private int length;
  private boolean done;

  /**
   * Opens the member that comes next.
   *
   * @throws IOException when none does
   */
  Member(Source source, Budget budget) throws IOException {
    this.source = source;
    this.budget = budget;
    readHeader();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, to.length);
    if (count == 0) {
      return 0;
    }
    while (!done) {
      int unpacked = inflate(to, offset, count);
      if (unpacked > 0) {
        crc.update(to, offset, unpacked);
        budget.spend(unpacked, inflater.getBytesWritten(), inflater.getBytesRead());
        return unpacked;
      }
      if (inflater.finished()) {
        readTrailer();
      } else {
        feed();
      }
    }
    return -1;
  }

  /** Gives up the member and puts back what was read ahead of the damage. */
  void abandon() {
    if (!done) {
      done = true;
      inflater.end();
      source.unread(packed, 0, length);
    }
  }

  private int inflate(byte[] to, int offset, int count) throws IOException {
    try {
      return inflater.inflate(to, offset, count);
    } catch (DataFormatException e) {
      throw new IOException("its packing is damaged", e);
    }
  }

  private void feed() throws IOException {
    int count = source.read(packed);
    if (count < 0 || inflater.needsDictionary()) {
      throw new EOFException("cut short");
    }
    length = count;
    inflater.setInput(packed, 0, length);
  }

  private void readHeader() throws IOException {
    for (byte each : MAGIC) {
      if ((byte) source.need() != each) {
        throw new IOException("its packing is damaged");
      }
    }
    int flags = source.need();
    source.skipNBytes(6);
    if ((flags & EXTRA) != 0) {
      source.skipNBytes(number(2));
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    source.skipNBytes((flags & CHECKED) == 0 ? 0 : 2);
  }

  private void skipText(int flag) throws IOException {
    while (flag != 0 && source.need() != 0) {
      // a name ends with a zero
    }
  }

  private void readTrailer() throws IOException {
    int left = inflater.getRemaining();
    source.unread(packed, length - left, left);
    done = true;
    inflater.end();
    long expected = number(4);
    source.skipNBytes(4);
    if (expected != crc.getValue()) {
      throw new IOException("its packing is damaged");
    }
  }

  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) source.need() << (8 * i);
    }
    return number;
  }
}
