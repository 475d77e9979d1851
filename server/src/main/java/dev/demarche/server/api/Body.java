package dev.demarche.server.api;

import dev.demarche.server.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The body of a request. */
public final class Body {
  /** Most bytes of a body. */
  public static final int MOST = 2_000_000;

  private Body() {}

  /**
   * All of it.
   *
   * @throws Refusal with status 413 when it is too long, 400 when it is empty
   */
  public static byte[] of(Context request) {
    try {
      byte[] bytes = request.bodyInputStream().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new Refusal(413, "longer than " + MOST + " bytes");
      }
      if (bytes.length == 0) {
        throw new Refusal(400, "the body is empty");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
