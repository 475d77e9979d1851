package dev.demarche.cli;

import dev.demarche.record.watch.Seen;
import java.time.Duration;

/**
 * When pages are looked at again: often while they are new, ever more seldom as long as nothing
 * changes, and not at all once they are old.
 *
 * @param every the least time between two looks
 */
record Revisits(Duration every) {
  private static final Duration SELDOM = Duration.ofDays(7);
  private static final Duration OLD = Duration.ofDays(30);
  private static final Duration WANTED = Duration.ofDays(3);
  private static final int SHARE = 4;

  /** Looks in a row at which a page is not there before it counts as taken back. */
  static final int MISSES = 3;

  /** Whether it is time, at a moment in milliseconds since 1970. */
  boolean isDue(Seen seen, long now) {
    long quiet = now - seen.changed();
    if (now - seen.first() > OLD.toMillis() && quiet > OLD.toMillis()) {
      return false;
    }
    boolean doubtful = seen.misses() > 0 && seen.misses() < 2 * MISSES && !seen.gone();
    long pause = doubtful ? 0 : Math.min(quiet / SHARE, SELDOM.toMillis());
    return now - seen.checked() >= Math.max(pause, every.toMillis());
  }

  /** Whether it is a page that could not be had yet, and may still be. */
  boolean isWanted(Seen seen, long now) {
    return seen.digest() == null
        && seen.misses() > 0
        && seen.within() == null
        && now - seen.first() < WANTED.toMillis();
  }

  /** The pause of a whole source after so many failures in a row. */
  Duration after(int failures) {
    Duration longest = Duration.ofDays(1);
    Duration pause = every.multipliedBy(1L << Math.min(failures, 10));
    return failures == 0 || pause.compareTo(longest) < 0
        ? pause
        : every.compareTo(longest) > 0 ? every : longest;
  }
}
