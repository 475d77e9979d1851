package dev.demarche.server.api;

import dev.demarche.server.Refusal;
import io.javalin.http.Context;
import java.util.List;

/** What a request may say besides its path; the rest is refused, so that no slip goes unseen. */
public final class Expects {
  private Expects() {}

  /**
   * To be answered with JSON, and these parameters.
   *
   * @throws Refusal with status 406 when JSON is not liked, 400 when there is another parameter
   */
  public static void json(Context request, String... parameters) {
    Negotiation.JSON.choose(request);
    parameters(request, parameters);
  }

  /**
   * These parameters of the query string.
   *
   * @throws Refusal with status 400 when there is another
   */
  public static void parameters(Context request, String... names) {
    for (String name : request.queryParamMap().keySet()) {
      if (!List.of(names).contains(name)) {
        throw new Refusal(400, name + ": no such parameter");
      }
    }
  }
}
