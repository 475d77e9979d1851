package dev.demarche.server.watch;

import dev.demarche.server.Refusal;
import dev.demarche.server.guard.Caller;
import dev.demarche.server.guard.Role;
import io.javalin.http.Context;

/**
 * Who may change watches, and so sees where their webhooks lead: an address can hold a secret.
 *
 * @param adding whether anybody may, on this server
 */
record Changing(boolean adding) {
  /** Whether he who sent a request may. */
  boolean isOpenTo(Context request) {
    Caller caller = Caller.of(request);
    return adding && caller != null && caller.role().covers(Role.WRITER);
  }

  /**
   * Lets a request through; roles were looked at before.
   *
   * @throws Refusal with status 403 where nobody may
   */
  void check() {
    if (!adding) {
      throw new Refusal(403, "watches are not changed here; serve --add allows it");
    }
  }
}
