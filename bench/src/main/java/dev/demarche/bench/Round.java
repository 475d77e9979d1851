package dev.demarche.bench;

/**
 * Three runs over the same articles: over the first alone, over all once, and over all with further
 * copies. The difference of the first two is a first pass without start and loading; that of the
 * last two is the time of the copies alone, after a warm-up of one pass.
 *
 * @param one the run over one article
 * @param once the run over all articles once
 * @param more the run over all articles and their further copies
 * @param articles articles that {@code once} read, at least 2
 * @param extra articles that {@code more} read beyond {@code once}, at least 1
 */
public record Round(Usage one, Usage once, Usage more, int articles, int extra) {
  /**
   * Checks that there are slopes to measure.
   *
   * @throws IllegalArgumentException when a longer run took no longer: the articles are too few, or
   *     the machine too busy
   */
  public Round {
    if (articles < 2 || extra < 1) {
      throw new IllegalArgumentException("too few articles: " + articles + " and " + extra);
    }
    boolean grows = one.cpu() < once.cpu() && once.cpu() < more.cpu() && once.wall() < more.wall();
    if (!grows) {
      throw new IllegalArgumentException(
          "a longer run took no longer; take more copies: " + one + ", " + once + ", " + more);
    }
  }

  /** Seconds an article after a warm-up, loading taken out. */
  public double wallPerArticle() {
    return (more.wall() - once.wall()) / extra;
  }

  /** Seconds of processor time an article after a warm-up, loading taken out. */
  public double cpuPerArticle() {
    return (more.cpu() - once.cpu()) / extra;
  }

  /** Seconds of processor time an article in the first pass of a process, loading taken out. */
  public double firstCpuPerArticle() {
    return (once.cpu() - one.cpu()) / (articles - 1);
  }

  /** Largest resident set of all runs in MiB. */
  public double peak() {
    return Math.max(one.peak(), Math.max(once.peak(), more.peak()));
  }
}
