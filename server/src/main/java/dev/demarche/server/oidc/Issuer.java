package dev.demarche.server.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.demarche.server.guard.Caller;
import dev.demarche.server.guard.Role;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Believes the bearer tokens of an issuer: signed by one of its keys with a public algorithm, made
 * for us, not over, and telling a role.
 */
public final class Issuer {
  private static final Set<JWSAlgorithm> SIGNATURES = Set.copyOf(JWSAlgorithm.Family.SIGNATURE);
  private static final String PREFIX = "demarche-";
  private static final int LONGEST = 8_000;
  private static final int LONGEST_NAME = 200;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final String claim;

  private Issuer(IssuerSettings settings, URI keys, Retriever retriever) throws IOException {
    claim = settings.claim();
    JWKSource<SecurityContext> source =
        JWKSourceBuilder.create(keys.toURL(), retriever).retrying(true).build();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, source));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build();
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(settings.audience(), exact, Set.of("sub", "exp")));
  }

  /**
   * Asks an issuer where its keys are.
   *
   * @throws IllegalArgumentException when it cannot be asked, or is another than it says
   */
  public static Issuer discover(IssuerSettings settings) {
    String address = settings.issuer().toString();
    try {
      Retriever retriever = new Retriever();
      URI discovery =
          URI.create(address.replaceFirst("/$", "") + "/.well-known/openid-configuration");
      JsonNode told = new ObjectMapper().readTree(retriever.text(discovery));
      if (!told.path("issuer").asText().equals(address)) {
        throw new IllegalArgumentException(address + ": calls itself " + told.path("issuer"));
      }
      URI keys = URI.create(told.path("jwks_uri").asText());
      IssuerSettings.check(keys);
      return new Issuer(settings, keys, retriever);
    } catch (IOException e) {
      throw new IllegalArgumentException(address + ": cannot be asked for its keys", e);
    }
  }

  /** Whether a token has the form of theirs: JSON in base64, three parts. */
  public static boolean isTheirs(String token) {
    return token.startsWith("ey") && token.indexOf('.') > 0;
  }

  /** Who shows a token, or nobody where it is not to be believed or tells no role. */
  public Optional<Caller> caller(String token, Caller.Way way) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      JWTClaimsSet claims = processor.process(token, null);
      String name = "oidc:" + claims.getSubject();
      String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      return role(claims).map(role -> new Caller(shown, role, way));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return Optional.empty();
    }
  }

  /** The highest role that the claim names, with or without our name before it. */
  private Optional<Role> role(JWTClaimsSet claims) {
    Object value = claims.getClaims();
    for (String part : claim.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(part) : null;
    }
    Collection<?> named = value instanceof Collection<?> all ? all : Set.of(String.valueOf(value));
    return Arrays.stream(Role.values())
        .filter(role -> named.contains(role.toString()) || named.contains(PREFIX + role))
        .reduce((lower, higher) -> higher);
  }
}
