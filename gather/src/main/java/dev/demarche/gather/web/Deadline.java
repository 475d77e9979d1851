package dev.demarche.gather.web;

import java.time.Duration;

/** The end of the time that fetching a page may take, pauses for politeness left out. */
final class Deadline {
  private final Duration whole;
  private long end;

  /** A deadline {@code whole} from now. */
  Deadline(Duration whole) {
    this.whole = whole;
    this.end = System.nanoTime() + whole.toNanos();
  }

  /** Moves the end by the length of a pause. */
  void pausedFor(Duration pause) {
    end += pause.toNanos();
  }

  /** Milliseconds that are left, at least 1. */
  int left() throws Refusal {
    long left = end - System.nanoTime();
    if (left <= 0) {
      throw over();
    }
    return (int) Math.min(Integer.MAX_VALUE, left / 1_000_000 + 1);
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /** What is said when it is over. */
  Refusal over() {
    return new Refusal(
        whole.toSeconds() > 0
            ? "took longer than " + whole.toSeconds() + " s"
            : "took longer than " + whole.toMillis() + " ms");
  }
}
