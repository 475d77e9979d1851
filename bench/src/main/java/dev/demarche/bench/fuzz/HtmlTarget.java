package dev.demarche.bench.fuzz;

/** Bytes as a web page. */
public final class HtmlTarget {
  private static final Taking TAKING = new Taking("page.html");

  private HtmlTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TAKING.in(bytes);
  }
}
