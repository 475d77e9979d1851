package dev.demarche.server.guard;

import java.util.Set;

/** Which role a request needs; what only admins may see asks {@link Caller#require} itself. */
final class Rights {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** What is asked by POST and changes nothing. */
  private static final Set<String> ASKING = Set.of("/mcp");

  private static final Set<String> OPEN = Set.of("/health", "/ready");

  private Rights() {}

  /** Whether a method changes nothing. */
  static boolean isReading(String method) {
    return READING.contains(method);
  }

  /** Whether anybody may ask, for those who watch over machines. */
  static boolean isOpen(String method, String path) {
    return isReading(method) && OPEN.contains(path);
  }

  /** The least role. */
  static Role needed(String method, String path) {
    return isReading(method) || ASKING.contains(path) ? Role.READER : Role.WRITER;
  }
}
