package dev.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The standard output of this process, which remembers why something could not be written: print
 * streams keep that to themselves.
 */
final class Stdout extends FilterOutputStream {
  /** What Unix says where whoever read has seen enough, as {@code head} does. */
  private static final String READ_ENOUGH = "Broken pipe";

  private @Nullable IOException fault;

  Stdout() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  /** Over another stream. */
  Stdout(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      fault = fault == null ? e : fault;
      throw e;
    }
  }

  /** Why results were lost, or null: that nobody reads on is no loss. */
  @Nullable String loss() {
    return fault == null || READ_ENOUGH.equals(fault.getMessage())
        ? null
        : "the output cannot be written: " + fault.getMessage();
  }
}
