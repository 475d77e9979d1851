package dev.demarche.gather;

import java.io.IOException;

/**
 * The unpacked bytes that one input may still hand on, however its containers lie within each
 * other. For one thread.
 *
 * <p>Whoever unpacks tells what came out of how much; what is packed twice counts twice. A
 * container stops once the budget is spent.
 */
public final class Budget {
  /** Up to so many bytes the ratio does not count: small things pack well without ill will. */
  private static final long FREE = 10_000_000;

  private final Limits limits;
  private long spent;

  /** A budget for one input. */
  public Budget(Limits limits) {
    this.limits = limits;
  }

  /**
   * Notes that {@code bytes} more were unpacked.
   *
   * @param unpacked bytes that have come so far out of the part at hand
   * @param packed bytes that they came from
   * @throws IOException when that is more than the limits allow
   */
  public void spend(int bytes, long unpacked, long packed) throws IOException {
    spent += bytes;
    if (spent > limits.input()) {
      throw new IOException("unpacks to more than " + limits.input() + " bytes");
    }
    if (unpacked > FREE && unpacked / limits.ratio() > packed) {
      throw new IOException("unpacks to more than " + limits.ratio() + " times its size");
    }
  }

  /** Whether all was unpacked that one input may hold. */
  public boolean isSpent() {
    return spent > limits.input();
  }
}
