package dev.demarche.bench.fuzz;

/** Bytes as a feed or site map. */
public final class FeedTarget {
  private static final Taking TAKING = new Taking("feed.xml");

  private FeedTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TAKING.in(bytes);
  }
}
