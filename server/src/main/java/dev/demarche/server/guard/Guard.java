package dev.demarche.server.guard;

import dev.demarche.server.Refusal;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at each request before it is answered. */
public final class Guard {
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final @Nullable Token token;
  private final Set<String> ownNames = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

  /** With the token that must be shown, or null, and the name that is listened on. */
  public Guard(@Nullable Token token, String host) {
    this.token = token;
    ownNames.add(host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT));
  }

  /**
   * Lets a request through.
   *
   * @throws Refusal when it shows no token, names another host, or comes from another site's form
   */
  public void check(Context request) {
    protect(request);
    if (token != null) {
      if (!request.path().equals("/health") && !showsToken(request)) {
        request.header("WWW-Authenticate", "Basic realm=\"demarche\", charset=\"UTF-8\"");
        throw new Refusal(401, "a token is needed, as Authorization: Bearer or as the password");
      }
    } else if (!ownNames.contains(hostOf(request))) {
      // another name that leads here may be a page of another site that reads ours
      throw new Refusal(421, "this server answers by its own name only, such as localhost");
    }
    if (!READING.contains(request.method().name()) && isForeign(request)) {
      throw new Refusal(403, "sent from another site");
    }
  }

  /** Whether a request shows the token in the header that no browser sends of itself. */
  public boolean isProgram(Context request) {
    String shown = request.header("Authorization");
    return token != null && shown != null && isBearer(shown) && token.is(secretOf(shown));
  }

  private boolean showsToken(Context request) {
    String shown = request.header("Authorization");
    return token != null && shown != null && token.is(secretOf(shown));
  }

  private static boolean isBearer(String header) {
    return header.toLowerCase(Locale.ROOT).startsWith(BEARER);
  }

  private static String secretOf(String header) {
    if (isBearer(header)) {
      return header.substring(BEARER.length()).strip();
    }
    if (header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
      try {
        byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
        String both = new String(decoded, StandardCharsets.UTF_8);
        return both.substring(both.indexOf(':') + 1);
      } catch (IllegalArgumentException notBase64) {
        return "";
      }
    }
    return "";
  }

  private static String hostOf(Context request) {
    String host = request.header("Host");
    return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isForeign(Context request) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.header("Origin");
    String host = request.header("Host");
    return origin != null && !authority(origin).equalsIgnoreCase(host);
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
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
