package dev.demarche.gather.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param headers by their names in lower case, the first of each name
 * @param body unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Reply(int status, Map<String, String> headers, byte[] body) {
  private static final int OK = 200;

  Reply {
    headers = Map.copyOf(headers);
  }

  /** The header {@code name}, or null. */
  @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  boolean isPage() {
    return status == OK;
  }

  /** Where it redirects to, or null when it does not. */
  @Nullable String location() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> header("location");
      default -> null;
    };
  }
}
