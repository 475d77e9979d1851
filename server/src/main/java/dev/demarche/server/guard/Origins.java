package dev.demarche.server.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;

/** Whether the page of another site made a browser send a request. */
final class Origins {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  /** What a browser sends that keeps the origin to itself. */
  private static final String HIDDEN = "null";

  private Origins() {}

  /** Links from other sites may be followed; nothing else comes from them. */
  static boolean isForeign(Context request) {
    String site = request.header("Sec-Fetch-Site");
    boolean elsewhere = site != null && !OWN.contains(site);
    if (Rights.isReading(request.method().name())) {
      return elsewhere && !"navigate".equals(request.header("Sec-Fetch-Mode"));
    }
    String origin = request.header("Origin");
    boolean hidden = HIDDEN.equals(origin) && site != null; // the browser says where it is from
    String host = request.header("Host");
    return elsewhere || (origin != null && !hidden && !authority(origin).equalsIgnoreCase(host));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
