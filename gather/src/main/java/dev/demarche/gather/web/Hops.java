package dev.demarche.gather.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Single requests, each in its turn, again where a server is busy. */
final class Hops {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final Wire wire;
  private final Turns turns;
  private final int retries;
  private final Clock clock;

  Hops(Wire wire, Turns turns, int retries, Clock clock) {
    this.wire = wire;
    this.turns = turns;
    this.retries = retries;
    this.clock = clock;
  }

  /**
   * Asks for one address and follows no redirect.
   *
   * @param apart time that the host wants between requests
   * @throws Refusal when there is no answer within the bounds
   */
  Reply ask(
      Address address, Map<String, String> headers, Body body, Duration apart, Deadline deadline)
      throws Refusal {
    return turns.alone(
        address.host(),
        apart,
        deadline,
        () -> {
          Reply reply = wire.get(address, headers, body, deadline);
          for (int i = 0; i < retries && isBusy(reply); i++) {
            stayAway(reply, i, deadline);
            reply = wire.get(address, headers, body, deadline);
          }
          return reply;
        });
  }

  private void stayAway(Reply reply, int times, Deadline deadline) throws Refusal {
    try {
      turns.waitFor(RetryAfter.of(reply.header("retry-after"), times, clock), deadline);
    } catch (Refusal e) {
      throw new Refusal("HTTP " + reply.status() + ", " + e.reason(), e);
    }
  }

  private static boolean isBusy(Reply reply) {
    return reply.status() == TOO_MANY || reply.status() == UNAVAILABLE;
  }
}
