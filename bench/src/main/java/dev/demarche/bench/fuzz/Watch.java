package dev.demarche.bench.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** Sees that work on an input takes no longer than an input may. */
final class Watch {
  /** Processor time of the thread, so that a busy machine is no fault. */
  private static final double SECONDS = 2;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /**
   * Does {@code work}.
   *
   * @throws IllegalStateException when it took too long
   */
  void over(Runnable work) {
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    double taken = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    if (taken > SECONDS) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "took %.1f s of processor time", taken));
    }
  }
}
