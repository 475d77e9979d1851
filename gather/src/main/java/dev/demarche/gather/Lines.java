package dev.demarche.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, each up to a bound. */
public final class Lines {
  private final InputStream in;
  private final int most;
  private long number;
  private boolean tooLong;

  /**
   * @param in buffered
   * @param most bytes of a line that are kept
   */
  public Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line without its end, cut at the bound; null behind the last. */
  public byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    tooLong = false;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.size() < most) {
        line.write(c);
      } else {
        tooLong = true;
      }
    }
    return line.toByteArray();
  }

  /** The number of the last line, from 1. */
  public long number() {
    return number;
  }

  /** Whether the last line was cut. */
  public boolean isTooLong() {
    return tooLong;
  }
}
