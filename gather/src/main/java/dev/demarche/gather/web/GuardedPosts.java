package dev.demarche.gather.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to addresses of the web with the same suspicion as {@link GuardedWeb}: they lead to no
 * machine that is not public, and no answer takes long. Redirects are not followed, and of an
 * answer only its status is read. Safe for use by several threads.
 */
public final class GuardedPosts {
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final String AGENT = "Demarche/0.1 (webhooks)";

  private final Wire wire;

  /**
   * A client.
   *
   * @param allowed names of hosts that may lie at addresses that are not public
   */
  public GuardedPosts(Set<String> allowed) {
    this(
        new Wire(
            new AddressGuard(Names.SYSTEM, allowed),
            (SSLSocketFactory) SSLSocketFactory.getDefault()));
  }

  GuardedPosts(Wire wire) {
    this.wire = wire;
  }

  /**
   * What came of it.
   *
   * @param status of HTTP, or 0 where there was no answer
   * @param fault why there was none, for people; empty otherwise
   */
  public record Posted(int status, String fault) {}

  /** Posts a body, once. */
  public Posted post(String address, Map<String, String> headers, byte[] body) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("User-Agent", AGENT);
    try {
      Reply reply = wire.post(Address.of(address), all, body, new Deadline(LONGEST));
      return new Posted(reply.status(), "");
    } catch (Refusal e) {
      return new Posted(0, e.reason());
    }
  }
}
