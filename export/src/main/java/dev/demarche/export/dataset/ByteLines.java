package dev.demarche.export.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, each with its end. Of one that is too long the rest is dropped. */
final class ByteLines {
  private final BufferedInputStream in;
  private final boolean endsAtReturn;

  /**
   * Of a stream, which is not closed.
   *
   * @param endsAtReturn whether a carriage return alone ends a line, too
   */
  ByteLines(InputStream in, boolean endsAtReturn) {
    this.in = new BufferedInputStream(in);
    this.endsAtReturn = endsAtReturn;
  }

  /**
   * The next line, or null where there is none; of a longer one {@link RowSource#MOST_IN_A_ROW}
   * bytes and one more.
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      if (line.size() <= RowSource.MOST_IN_A_ROW) {
        line.write(next);
      }
      if (next == '\n' || (next == '\r' && endsAtReturn && !isNewLineNext())) {
        break;
      }
      next = in.read();
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  private boolean isNewLineNext() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next == '\n';
  }
}
