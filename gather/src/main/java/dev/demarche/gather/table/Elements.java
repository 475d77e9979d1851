package dev.demarche.gather.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an outermost JSON array as bytes, each up to a bound. Only brackets and quotation
 * marks are looked at, so that one broken element does not cost the others.
 */
final class Elements {
  private final InputStream in;
  private final int most;
  private final ByteArrayOutputStream element = new ByteArrayOutputStream();
  private long number;
  private int depth;
  private boolean quoted;
  private boolean tooLong;

  /**
   * @param in buffered, behind the opening bracket
   * @param most bytes of an element that are kept
   */
  Elements(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * The next element, cut at the bound; null behind the last.
   *
   * @throws IOException when {@code in} fails, or ends without a closing bracket
   */
  byte @Nullable [] next() throws IOException {
    int c = in.read();
    while (c == ',' || isBlank(c)) {
      c = in.read();
    }
    if (c < 0) {
      throw new IOException("the list has no end");
    }
    if (c == ']') {
      return null;
    }
    number++;
    element.reset();
    depth = 0;
    quoted = false;
    tooLong = false;
    takeFrom(c);
    return element.toByteArray();
  }

  /** The number of the last element, from 1. */
  long number() {
    return number;
  }

  /** Whether the last element was cut. */
  boolean isTooLong() {
    return tooLong;
  }

  private void takeFrom(int first) throws IOException {
    int c = first;
    while (c >= 0) {
      take(c);
      if (quoted && c == '\\') {
        take(in.read());
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
      if (depth <= 0 && !quoted && (c == '}' || c == ']')) {
        return;
      }
      c = following();
    }
  }

  /** A value that is no structure ends before the next comma or bracket. */
  private int following() throws IOException {
    if (depth > 0 || quoted) {
      return in.read();
    }
    in.mark(1);
    int c = in.read();
    if (c == ',' || c == ']') {
      in.reset();
      return -1;
    }
    return c;
  }

  private void take(int c) {
    if (c < 0) {
      return;
    }
    if (element.size() < most) {
      element.write(c);
    } else {
      tooLong = true;
    }
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
