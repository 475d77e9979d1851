package dev.demarche.server.hook;

import java.util.Map;

/** Sends what webhooks tell; may be used by several threads. */
@FunctionalInterface
public interface Sending {
  /** Sends nothing. */
  Sending NONE = (url, headers, body) -> new Sent(0, "webhooks are not sent here");

  /**
   * What came of it.
   *
   * @param status of HTTP, or 0 where there was no answer
   * @param fault why there was none, for people; empty otherwise
   */
  record Sent(int status, String fault) {
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    /** Whether it was taken. */
    public boolean isTaken() {
      return status >= OK && status < REDIRECT;
    }

    /** Why not. */
    public String reason() {
      return status == 0 ? fault : "HTTP " + status;
    }
  }

  /**
   * Posts JSON to an address, once; redirects are not followed.
   *
   * @param url {@code http} or {@code https}
   * @param headers beside those of the connection
   */
  Sent post(String url, Map<String, String> headers, String body);
}
