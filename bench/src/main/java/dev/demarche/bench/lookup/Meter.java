package dev.demarche.bench.lookup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Takes time and memory within this process. */
final class Meter {
  private static final double NANOS = 1e9;
  private static final double MIB = 1024.0 * 1024;
  private static final int COLLECTIONS = 3;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /**
   * How long something took.
   *
   * @param wall seconds by the clock
   * @param cpu seconds of processor time of this thread, without those of compiler and collector
   */
  record Time(double wall, double cpu) {}

  /** How long it takes to make something. */
  Time time(Supplier<?> maker) {
    long wall = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    Objects.requireNonNull(maker.get());
    long cpuAfter = threads.getCurrentThreadCpuTime();
    return new Time((System.nanoTime() - wall) / NANOS, (cpuAfter - cpu) / NANOS);
  }

  /**
   * Goes over all texts again and again.
   *
   * @param seconds of processor time that it takes at least
   * @return seconds of processor time for all texts once
   */
  double pass(NameFinder finder, List<String> texts, double seconds) {
    long began = threads.getCurrentThreadCpuTime();
    int passes = 0;
    double taken;
    do {
      texts.forEach(finder::find);
      passes++;
      taken = (threads.getCurrentThreadCpuTime() - began) / NANOS;
    } while (taken < seconds);
    return taken / passes;
  }

  /** MiB of the heap that what is made takes: used after collection with it, less that without. */
  <T> double heap(Supplier<T> maker) {
    double before = used();
    T made = maker.get();
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(made);
    }
  }

  private static double used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
  }
}
