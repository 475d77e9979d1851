package dev.demarche.gather.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** One request a host at a time, and as far apart as the host asks. */
final class Turns {
  /** Hosts share locks, so that memory does not grow with their number. */
  private static final int LOCKS = 64;

  private static final int REMEMBERED = 10_000;

  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

  /** When the last request to a host ended. */
  private final Map<String, Instant> ends =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Clock clock;
  private final Pause pause;
  private final Duration longest;

  /**
   * @param longest that is waited
   */
  Turns(Clock clock, Pause pause, Duration longest) {
    this.clock = clock;
    this.pause = pause;
    this.longest = longest;
  }

  /** Work on a host. */
  interface Work<T> {
    T run() throws Refusal;
  }

  /**
   * Does {@code work} while nobody else asks {@code host}, {@code apart} from the last time.
   *
   * @throws Refusal that of {@code work}, or that the wait would be too long
   */
  <T> T alone(String host, Duration apart, Deadline deadline, Work<T> work) throws Refusal {
    ReentrantLock lock = locks[Math.floorMod(host.hashCode(), LOCKS)];
    Instant began = clock.instant();
    lock.lock();
    try {
      deadline.pausedFor(Duration.between(began, clock.instant()));
      waitFor(until(host, apart), deadline);
      return work.run();
    } finally {
      ended(host);
      lock.unlock();
    }
  }

  /**
   * Waits, which does not count against the deadline.
   *
   * @throws Refusal when that is too long
   */
  void waitFor(Duration wanted, Deadline deadline) throws Refusal {
    if (wanted.isNegative() || wanted.isZero()) {
      return;
    }
    if (wanted.compareTo(longest) > 0) {
      throw new Refusal("asks to wait " + wanted.toSeconds() + " s");
    }
    try {
      pause.last(wanted);
      deadline.pausedFor(wanted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  private synchronized Duration until(String host, Duration apart) {
    Instant end = ends.get(host);
    return end == null ? Duration.ZERO : Duration.between(clock.instant(), end.plus(apart));
  }

  private synchronized void ended(String host) {
    ends.remove(host);
    ends.put(host, clock.instant());
  }
}
