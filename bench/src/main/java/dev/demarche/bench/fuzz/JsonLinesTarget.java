package dev.demarche.bench.fuzz;

/** Bytes as JSON lines. */
public final class JsonLinesTarget {
  private static final Taking TAKING = new Taking("articles.jsonl");

  private JsonLinesTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TAKING.in(bytes);
  }
}
