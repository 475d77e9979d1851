package dev.demarche.gather.web;

import java.time.Duration;

/** Waits. */
interface Pause {
  /** Sleeps. */
  Pause SLEEP = duration -> Thread.sleep(duration.toMillis());

  /** Waits for {@code duration}. */
  void last(Duration duration) throws InterruptedException;
}
