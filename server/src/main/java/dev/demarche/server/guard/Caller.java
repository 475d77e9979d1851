package dev.demarche.server.guard;

import dev.demarche.server.Refusal;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name of the token, or what stands for those without one
 * @param role what he may do
 * @param way how he made himself known
 */
public record Caller(String name, Role role, Way way) {
  /** Anybody on this machine, where no token is asked for. */
  static final Caller LOCAL = new Caller("local", Role.ADMIN, Way.NONE);

  private static final String ATTRIBUTE = "demarche.caller";

  /** How somebody makes himself known. */
  public enum Way {
    /** Not at all. */
    NONE,
    /** By a header that no browser sends of itself. */
    BEARER,
    /** By a password that a browser sends with every request. */
    PASSWORD
  }

  /** Who sent a request, or null where that is not known. */
  public static @Nullable Caller of(Context request) {
    return of(request.req());
  }

  /** The same, of a request that somebody else answers. */
  public static @Nullable Caller of(HttpServletRequest request) {
    return (Caller) request.getAttribute(ATTRIBUTE);
  }

  /**
   * Lets a request through.
   *
   * @throws Refusal with status 403 when who sent it has a lesser role, or none
   */
  public static void require(Context request, Role needed) {
    Caller caller = of(request);
    if (caller == null || !caller.role().covers(needed)) {
      String yours = caller == null ? "there is none" : "yours is of a " + caller.role();
      throw new Refusal(403, "this needs the token of a " + needed + ", and " + yours);
    }
  }

  /** Notes that he sent a request. */
  void sent(Context request) {
    request.attribute(ATTRIBUTE, this);
  }
}
