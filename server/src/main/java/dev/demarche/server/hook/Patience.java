package dev.demarche.server.hook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how far apart something is tried.
 *
 * @param tick between looks at what is to be sent
 * @param first between the first try and the second
 * @param factor by which each pause is longer than the one before
 * @param longest pause
 * @param attempts tries in all
 * @param jitter share of a pause by which it may be shorter, 0 to 1
 */
public record Patience(
    Duration tick, Duration first, double factor, Duration longest, int attempts, double jitter) {
  /**
   * Ten tries within a day and a half or so: after 10 s, 40 s, 3 min, 11 min, 43 min, 3 h, 11 h.
   */
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(1), Duration.ofSeconds(10), 4, Duration.ofHours(12), 10, 0.2);

  /** The pause after a number of tries, from 1, or a negative one when there is to be none more. */
  Duration after(int tries, RandomGenerator random) {
    if (tries >= attempts) {
      return Duration.ofMillis(-1);
    }
    double millis =
        Math.min(
            (double) first.toMillis() * Math.pow(factor, tries - 1.0), (double) longest.toMillis());
    return Duration.ofMillis(Math.round(millis * (1 - jitter * random.nextDouble())));
  }
}
