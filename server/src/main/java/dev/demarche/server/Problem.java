package dev.demarche.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.HttpStatus;

/** Why there is no answer, for programs (RFC 9457). */
public final class Problem {
  private Problem() {}

  /** As JSON. */
  public static String of(int status, String reason) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", HttpStatus.forStatus(status).getMessage())
        .put("status", status)
        .put("detail", reason)
        .toString();
  }
}
