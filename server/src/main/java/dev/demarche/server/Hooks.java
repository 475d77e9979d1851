package dev.demarche.server;

import dev.demarche.server.hook.Patience;
import dev.demarche.server.hook.Sending;

/**
 * How webhooks are sent.
 *
 * @param sending sends them
 * @param patience how often and how far apart
 */
public record Hooks(Sending sending, Patience patience) {
  /** None are sent; what is to be sent waits in the record. */
  public static final Hooks NONE = new Hooks(Sending.NONE, Patience.USUAL);
}
