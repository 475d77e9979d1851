package dev.demarche.cli;

/** How many threads Demarche reads with where nobody says. */
final class Processors {
  /** More articles at a time take more memory than most have to spare. */
  static final int MOST = 8;

  private Processors() {}

  /** As many as there are processors, up to {@link #MOST}. */
  static int threads() {
    return Math.min(MOST, Runtime.getRuntime().availableProcessors());
  }
}
