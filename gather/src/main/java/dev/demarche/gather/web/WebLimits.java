package dev.demarche.gather.web;

import dev.demarche.gather.Limits;
import java.time.Duration;

/**
 * Bounds on what is asked of servers, and on what a server may cost.
 *
 * @param bytes of a page, unpacked
 * @param ratio times that unpacked bytes may outnumber packed ones, once they are many
 * @param time for a page with all its redirects, pauses left out
 * @param redirects that are followed
 * @param retries when a server is busy
 * @param pause that is waited at most between two requests
 */
public record WebLimits(
    int bytes, int ratio, Duration time, int redirects, int retries, Duration pause) {
  /** The sizes of {@link Limits#DEFAULT}, 30 s, 5 redirects, 2 retries, 60 s of pause. */
  public static final WebLimits DEFAULT =
      new WebLimits(
          Limits.DEFAULT.document(),
          Limits.DEFAULT.ratio(),
          Duration.ofSeconds(30),
          5,
          2,
          Duration.ofSeconds(60));

  /**
   * @throws IllegalArgumentException when a bound is negative, or a size or time zero
   */
  public WebLimits {
    if (bytes < 1
        || bytes == Integer.MAX_VALUE
        || ratio < 1
        || time.isNegative()
        || time.isZero()
        || redirects < 0
        || retries < 0
        || pause.isNegative()) {
      throw new IllegalArgumentException("bounds must be positive");
    }
  }
}
