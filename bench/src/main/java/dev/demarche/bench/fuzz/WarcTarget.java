package dev.demarche.bench.fuzz;

/** Bytes as a web archive. */
public final class WarcTarget {
  private static final Taking TAKING = new Taking("crawl.warc");

  private WarcTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TAKING.in(bytes);
  }
}
