package dev.demarche.server.oidc;

import java.net.URI;
import java.util.Set;

/**
 * Whose tokens are believed.
 *
 * @param issuer its address, as its tokens name it
 * @param audience for whom its tokens have to be
 * @param claim where they tell roles: a name, or names with dots between them for what lies deeper
 */
public record IssuerSettings(URI issuer, String audience, String claim) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Looks at the parts.
   *
   * @throws IllegalArgumentException when the address is not one of https, or of this machine
   */
  public IssuerSettings {
    check(issuer);
    if (audience.isBlank() || claim.isBlank()) {
      throw new IllegalArgumentException("an issuer needs an audience and a claim of roles");
    }
  }

  /** Keys and what tells of them must not be changed on their way here. */
  static void check(URI address) {
    boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains("" + address.getHost());
    if (address.getHost() == null || !(here || "https".equals(address.getScheme()))) {
      throw new IllegalArgumentException(address + ": an address with https is needed");
    }
  }
}
