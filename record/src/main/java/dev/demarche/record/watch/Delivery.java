package dev.demarche.record.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to a hook.
 *
 * @param id its number
 * @param hook the number of the hook
 * @param message what is told
 * @param state how it stands
 * @param attempts how often it was tried
 * @param due when to try next, or null
 * @param fault why it failed last, or null
 * @param made when it went into the outbox
 */
public record Delivery(
    long id,
    long hook,
    Message message,
    State state,
    int attempts,
    @Nullable Instant due,
    @Nullable String fault,
    Instant made) {
  /** How a delivery may stand. */
  public enum State {
    /** It is tried again. */
    WAITING,
    /** It was taken. */
    DELIVERED,
    /** It was tried often enough. */
    DEAD
  }
}
