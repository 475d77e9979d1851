package dev.demarche.gather.archive;

import dev.demarche.gather.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.jspecify.annotations.Nullable;

/** What comes out of one packed part, counted against a budget. Closing it closes nothing. */
final class Unpacked extends InputStream {
  private final InputStream in;
  private final InputStreamStatistics counts;
  private final Budget budget;
  private long unpacked;
  private @Nullable IOException burst;

  /**
   * @param in unpacks
   * @param counts tells how many packed bytes were read of this part
   */
  Unpacked(InputStream in, InputStreamStatistics counts, Budget budget) {
    this.in = in;
    this.counts = counts;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (burst != null) {
      throw burst;
    }
    int count = in.read(to, offset, length);
    if (count > 0) {
      spend(count);
    }
    return count;
  }

  /**
   * Reads what is left.
   *
   * @throws IOException when it is more than the limits allow; whatever else ails it has been told
   *     by whoever read it
   */
  void finish() throws IOException {
    byte[] some = new byte[8192];
    try {
      while (read(some) >= 0) {
        // passed over
      }
    } catch (IOException e) {
      if (burst != null) {
        throw burst;
      }
    }
  }

  private void spend(int count) throws IOException {
    unpacked += count;
    try {
      budget.spend(count, unpacked, counts.getCompressedCount());
    } catch (IOException e) {
      burst = e;
      throw e;
    }
  }
}
