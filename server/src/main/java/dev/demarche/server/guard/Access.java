package dev.demarche.server.guard;

import dev.demarche.server.oidc.Issuer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who gets in, and with which role.
 *
 * @param token one that is an admin's, or null
 * @param tokens those that were given out, or null
 * @param issuer who gives out others, or null
 */
public record Access(@Nullable Token token, @Nullable TokenFile tokens, @Nullable Issuer issuer) {
  /** Anybody who reaches the server. */
  public static final Access ANYBODY = new Access(null, null, null);

  /** Without an issuer. */
  public Access(@Nullable Token token, @Nullable TokenFile tokens) {
    this(token, tokens, null);
  }

  /** Whether somebody has to make himself known. */
  public boolean isGuarded() {
    return token != null || issuer != null || (tokens != null && tokens.exists());
  }

  /** Whether anybody can make himself known. */
  public boolean hasKeys() {
    return token != null || issuer != null || (tokens != null && !tokens.all().isEmpty());
  }

  /** Whose secret this is. */
  Optional<Caller> caller(Shown shown, LocalDate today) {
    if (token != null && token.is(shown.secret())) {
      return Optional.of(new Caller("DEMARCHE_TOKEN", Role.ADMIN, shown.way()));
    }
    if (issuer != null && shown.way() == Caller.Way.BEARER && Issuer.isTheirs(shown.secret())) {
      return issuer.caller(shown.secret(), shown.way());
    }
    return tokens == null
        ? Optional.empty()
        : tokens
            .of(shown.secret(), today)
            .map(each -> new Caller(each.name(), each.role(), shown.way()));
  }
}
