package dev.demarche.cli;

import dev.demarche.server.oidc.Issuer;
import dev.demarche.server.oidc.IssuerSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose tokens are believed besides our own. */
final class IssuerOptions {
  @Option(
      names = "--oidc",
      paramLabel = "URL",
      description =
          "An issuer of OpenID Connect; its bearer tokens (JWT) are believed as well as our own.")
  private @Nullable URI issuer;

  @Option(
      names = "--oidc-audience",
      paramLabel = "NAME",
      defaultValue = "demarche",
      description = "For whom its tokens have to be (default: ${DEFAULT-VALUE}).")
  private String audience = "demarche";

  @Option(
      names = "--oidc-roles",
      paramLabel = "CLAIM",
      defaultValue = "roles",
      description =
          "Where its tokens tell reader, writer or admin, also with demarche- before it; dots lead"
              + " deeper, as in realm_access.roles (default: ${DEFAULT-VALUE}).")
  private String claim = "roles";

  /**
   * The issuer, or null for none; asks it where its keys are.
   *
   * @throws IllegalArgumentException when it cannot be asked
   */
  @Nullable Issuer issuer() {
    return issuer == null ? null : Issuer.discover(new IssuerSettings(issuer, audience, claim));
  }
}
