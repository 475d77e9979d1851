package dev.demarche.server.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request shows to make its sender known.
 *
 * @param secret as shown
 * @param way in which it was
 */
record Shown(String secret, Caller.Way way) {
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";

  /** What a header {@code Authorization} shows, or null for nothing. */
  static @Nullable Shown of(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String scheme = header.toLowerCase(Locale.ROOT);
    if (scheme.startsWith(BEARER)) {
      return new Shown(header.substring(BEARER.length()).strip(), Caller.Way.BEARER);
    }
    if (scheme.startsWith(BASIC)) {
      return new Shown(password(header.substring(BASIC.length()).strip()), Caller.Way.PASSWORD);
    }
    return new Shown("", Caller.Way.NONE);
  }

  private static String password(String encoded) {
    try {
      String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return both.substring(both.indexOf(':') + 1);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }
}
