package dev.demarche.gather.web;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Web;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * The web, asked politely and with suspicion: what robots.txt forbids is left alone, one request
 * goes to a host at a time, pages that are kept are asked for only if they have changed; and
 * neither an address nor a redirect leads to a machine that is not public, nor does a server take
 * more time or memory than the limits say. There are no cookies and no scripts.
 */
public final class GuardedWeb implements Web {
  private static final int NOT_MODIFIED = 304;

  private final WebLimits limits;
  private final Store store;
  private final Duration maxAge;
  private final Clock clock;
  private final Hops hops;
  private final Robots robots;

  /**
   * A client.
   *
   * @param allowed names of hosts that may lie at addresses that are not public
   * @param maxAge a page that was checked so lately is taken from the store unasked
   */
  public GuardedWeb(
      WebLimits limits, Set<String> allowed, Store store, Duration maxAge, Clock clock) {
    this(
        limits,
        new Wire(
            new AddressGuard(Names.SYSTEM, allowed),
            (SSLSocketFactory) SSLSocketFactory.getDefault()),
        store,
        maxAge,
        clock,
        Pause.SLEEP);
  }

  /** A client with its own connections and its own way to wait. */
  GuardedWeb(WebLimits limits, Wire wire, Store store, Duration maxAge, Clock clock, Pause pause) {
    this.limits = limits;
    this.store = store;
    this.maxAge = maxAge;
    this.clock = clock;
    Turns turns = new Turns(clock, pause, limits.pause());
    this.hops = new Hops(wire, turns, limits.retries(), clock);
    this.robots = new Robots(hops, limits, clock);
  }

  @Override
  public Fetched get(String address) {
    try {
      return follow(Address.of(address));
    } catch (Refusal e) {
      return new Fetched.Refused(address, e.reason(), e.status());
    } catch (IOException e) {
      return new Fetched.Refused(address, "the store of pages fails: " + e.getMessage());
    }
  }

  private Fetched follow(Address asked) throws Refusal, IOException {
    Deadline deadline = new Deadline(limits.time());
    Address at = asked;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Optional<Store.Kept> kept = store.get(at.toString());
      if (kept.isPresent() && isFresh(kept.get())) {
        return page(at, kept.get());
      }
      Reply reply = ask(at, kept.orElse(null), deadline);
      if (reply.status() == NOT_MODIFIED && kept.isPresent() && !store.isWhole()) {
        store.put(at.toString(), kept.get().checkedAt(clock.instant()));
        return new Fetched.Unchanged(at.toString());
      }
      if (reply.location() == null) {
        return page(at, keep(at, reply, kept.orElse(null)));
      }
      at = at.resolve(reply.location());
    }
    throw new Refusal("redirected more than " + limits.redirects() + " times");
  }

  private boolean isFresh(Store.Kept kept) {
    return kept.checked().plus(maxAge).isAfter(clock.instant());
  }

  private Reply ask(Address at, Store.@Nullable Kept kept, Deadline deadline) throws Refusal {
    Duration apart = robots.check(at, deadline);
    Body body = new Body(limits.bytes(), limits.ratio(), false);
    return hops.ask(at, headers(kept), body, apart, deadline);
  }

  private static Map<String, String> headers(Store.@Nullable Kept kept) {
    Map<String, String> headers = new HashMap<>(Manners.HEADERS);
    if (kept != null && kept.etag() != null) {
      headers.put("If-None-Match", kept.etag());
    }
    if (kept != null && kept.lastModified() != null) {
      headers.put("If-Modified-Since", kept.lastModified());
    }
    return headers;
  }

  private Store.Kept keep(Address at, Reply reply, Store.@Nullable Kept before)
      throws Refusal, IOException {
    Store.Kept now;
    if (reply.status() == NOT_MODIFIED && before != null) {
      now = before.checkedAt(clock.instant());
    } else if (reply.isPage()) {
      now = kept(reply);
    } else {
      throw new Refusal(reply.status());
    }
    store.put(at.toString(), now);
    return now;
  }

  private Store.Kept kept(Reply reply) {
    ContentType type = ContentType.parseLenient(reply.header("content-type"));
    Charset charset = type == null ? null : type.getCharset();
    return new Store.Kept(
        type == null ? null : type.getMimeType(),
        charset == null ? null : charset.name(),
        reply.header("etag"),
        reply.header("last-modified"),
        clock.instant(),
        reply.body());
  }

  private static Fetched page(Address at, Store.Kept kept) {
    return new Fetched.Page(at.toString(), kept.mediaType(), kept.charset(), kept.bytes());
  }
}
