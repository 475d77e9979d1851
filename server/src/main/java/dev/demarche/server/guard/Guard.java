package dev.demarche.server.guard;

import dev.demarche.server.Refusal;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Looks at each request before it is answered. */
public final class Guard {
  /** The one form that takes a file. */
  private static final String UPLOADS = "/read";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Of requests without a right token, by address; the right one passes whatever others guess. */
  private static final Limits FAILURES = new Limits(5, 50);

  private final Access access;
  private final Clock clock;
  private final Buckets asked;
  private final Buckets failed;
  private final Set<String> ownNames = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private volatile boolean guarded;

  /** With those who get in, how much they may ask, the name that is listened on. */
  public Guard(Access access, Limits limits, String host, Clock clock) {
    this.access = access;
    this.clock = clock;
    this.asked = new Buckets(limits, System::nanoTime);
    this.failed = new Buckets(limits.perSecond() == 0 ? limits : FAILURES, System::nanoTime);
    this.guarded = access.isGuarded();
    ownNames.add(host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT));
  }

  /**
   * Lets a request through, and notes who sent it.
   *
   * @throws Refusal when it shows no token or one of a lesser role, names another host, comes from
   *     another site, brings files, or comes too soon after too many others
   */
  public void check(Context request) {
    protect(request);
    String method = request.method().name();
    if (isGuarded()) {
      if (Rights.isOpen(method, request.path())) {
        spend(request, asked, Neighbourhood.of(request.ip()));
      } else {
        admit(request, method);
      }
    } else if (!ownNames.contains(hostOf(request))) {
      // another name that leads here may be a page of another site that reads ours
      throw new Refusal(421, "this server answers by its own name only, such as localhost");
    } else {
      Caller.LOCAL.sent(request);
      spend(request, asked, Neighbourhood.of(request.ip()));
    }
    if (Origins.isForeign(request)) {
      throw new Refusal(403, "sent from another site");
    }
    if (request.isMultipart() && !request.path().equals(UPLOADS)) {
      throw new Refusal(415, "no files are taken here; send a text by itself");
    }
  }

  /** The first token that is made while the server runs closes it; nothing opens it again. */
  private boolean isGuarded() {
    if (!guarded && access.isGuarded()) {
      guarded = true;
    }
    return guarded;
  }

  private void admit(Context request, String method) {
    Shown shown = Shown.of(request.header("Authorization"));
    Caller caller = shown == null ? null : access.caller(shown, LocalDate.now(clock)).orElse(null);
    if (caller == null) {
      spend(request, failed, Neighbourhood.of(request.ip()));
      request.header("WWW-Authenticate", "Basic realm=\"demarche\", charset=\"UTF-8\"");
      throw new Refusal(401, "a token is needed, as Authorization: Bearer or as the password");
    }
    caller.sent(request);
    spend(request, asked, caller.name());
    Caller.require(request, Rights.needed(method, request.path()));
  }

  private static void spend(Context request, Buckets buckets, String caller) {
    int seconds = buckets.take(caller);
    if (seconds > 0) {
      request.header("Retry-After", Integer.toString(seconds));
      throw new Refusal(429, "too many requests; wait " + seconds + " s");
    }
  }

  /** Whether a request shows its token in the header that no browser sends of itself. */
  public boolean isProgram(Context request) {
    Caller caller = Caller.of(request);
    return caller != null && caller.way() == Caller.Way.BEARER;
  }

  private static String hostOf(Context request) {
    String host = request.header("Host");
    return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  private static void protect(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    // not no-referrer: with that, browsers send our own forms with an Origin of null
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "private, no-cache");
  }
}
