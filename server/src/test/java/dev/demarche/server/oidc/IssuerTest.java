package dev.demarche.server.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.demarche.server.guard.Caller;
import dev.demarche.server.guard.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of an issuer of this machine. */
class IssuerTest {
  private static final String CLAIM = "realm.roles";

  private final Map<String, String> pages = new HashMap<>();
  private final AtomicInteger keysAsked = new AtomicInteger();
  private HttpServer site;
  private ECKey key;

  @BeforeEach
  void start() throws IOException, JOSEException {
    key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", this::answer);
    site.start();
    pages.put("/.well-known/openid-configuration", discovery(address(), address() + "/keys"));
    pages.put("/keys", new JWKSet(key.toPublicJWK()).toString());
  }

  @AfterEach
  void stop() {
    site.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/keys")) {
        keysAsked.incrementAndGet();
      }
      byte[] page = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(
          page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
      exchange.getResponseBody().write(page);
    }
  }

  private String address() {
    return "http://127.0.0.1:" + site.getAddress().getPort();
  }

  private static String discovery(String issuer, String keys) {
    return "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + keys + "\"}";
  }

  private Issuer issuer() {
    return Issuer.discover(new IssuerSettings(URI.create(address()), "demarche", CLAIM));
  }

  private JWTClaimsSet.Builder claims(String... roles) {
    return new JWTClaimsSet.Builder()
        .issuer(address())
        .subject("ana")
        .audience("demarche")
        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
        .claim("realm", Map.of("roles", List.of(roles)));
  }

  private static String signed(ECKey with, JOSEObjectType type, JWTClaimsSet claims)
      throws JOSEException {
    JWSHeader head =
        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(with.getKeyID()).type(type).build();
    SignedJWT token = new SignedJWT(head, claims);
    token.sign(new ECDSASigner(with));
    return token.serialize();
  }

  private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
    return signed(key, JOSEObjectType.JWT, claims.build());
  }

  private Optional<Caller> caller(String token) {
    return issuer().caller(token, Caller.Way.BEARER);
  }

  @ParameterizedTest
  @CsvSource({
    "reader, READER",
    "demarche-writer, WRITER",
    "admin reader, ADMIN",
    "other writer reader, WRITER"
  })
  void caller_ofATokenWithRoles_hasTheHighest(String roles, Role role) throws JOSEException {
    assertThat(caller(signed(claims(roles.split(" ", -1)))))
        .hasValue(new Caller("oidc:ana", role, Caller.Way.BEARER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "king", "ADMIN", "admins", "null"})
  void caller_ofATokenWithoutOurRoles_isNobody(String role) throws JOSEException {
    assertThat(caller(signed(claims(role)))).isEmpty();
  }

  @Test
  void caller_ofARoleByItself_isBelieved() throws JOSEException {
    JWTClaimsSet.Builder claims = claims().claim("realm", Map.of("roles", "reader"));

    assertThat(caller(signed(claims))).isPresent();
    assertThat(caller(signed(claims().claim("realm", "admin")))).isEmpty();
  }

  @Test
  void caller_ofATokenThatIsOver_isNobody() throws JOSEException {
    Date before = Date.from(Instant.now().minusSeconds(600));

    assertThat(caller(signed(claims("admin").expirationTime(before)))).isEmpty();
    assertThat(caller(signed(claims("admin").expirationTime(null)))).isEmpty();
  }

  @Test
  void caller_ofATokenThatIsNotYetOne_isNobody() throws JOSEException {
    Date later = Date.from(Instant.now().plusSeconds(300));

    assertThat(caller(signed(claims("admin").notBeforeTime(later)))).isEmpty();
  }

  @Test
  void caller_ofATokenForOthersOrByOthers_isNobody() throws JOSEException {
    assertThat(caller(signed(claims("admin").audience("other")))).isEmpty();
    assertThat(caller(signed(claims("admin").audience((String) null)))).isEmpty();
    assertThat(caller(signed(claims("admin").issuer("https://evil.example")))).isEmpty();
    assertThat(caller(signed(claims("admin").subject(null)))).isEmpty();
  }

  @Test
  void caller_ofATokenOfAnotherKey_isNobody() throws JOSEException {
    ECKey other = new ECKeyGenerator(Curve.P_256).keyID("one").generate();

    assertThat(caller(signed(other, JOSEObjectType.JWT, claims("admin").build()))).isEmpty();
  }

  @Test
  void caller_ofATokenWithoutSignature_isNobody() {
    assertThat(caller(new PlainJWT(claims("admin").build()).serialize())).isEmpty();
  }

  @Test
  void caller_ofATokenSignedWithThePublicKeyAsASecret_isNobody() throws JOSEException {
    JWSSigner signer =
        new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
            claims("admin").build());
    token.sign(signer);

    assertThat(caller(token.serialize())).isEmpty();
  }

  @Test
  void caller_ofATokenThatBringsItsKey_isNobody() throws JOSEException {
    ECKey own = new ECKeyGenerator(Curve.P_256).generate();
    JWSHeader head = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).build();
    SignedJWT token = new SignedJWT(head, claims("admin").build());
    token.sign(new ECDSASigner(own));

    assertThat(caller(token.serialize())).isEmpty();
  }

  @Test
  void caller_ofAnotherKindOfToken_isNobody() throws JOSEException {
    JOSEObjectType type = new JOSEObjectType("logout+jwt");

    assertThat(caller(signed(key, type, claims("admin").build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ey", "ey.ey.ey", "eyJhbGciOiJFUzI1NiJ9..", "dm_abc"})
  void caller_ofWhatIsNoToken_isNobody(String token) {
    assertThat(caller(token)).isEmpty();
  }

  @Test
  void caller_ofAKeyThatIsNew_isBelieved() throws JOSEException {
    Issuer issuer = issuer();
    issuer.caller(signed(claims("reader")), Caller.Way.BEARER);
    ECKey next = new ECKeyGenerator(Curve.P_256).keyID("two").generate();
    pages.put("/keys", new JWKSet(List.of(key.toPublicJWK(), next.toPublicJWK())).toString());

    String token = signed(next, JOSEObjectType.JWT, claims("reader").build());
    assertThat(issuer.caller(token, Caller.Way.BEARER)).isPresent();
  }

  @Test
  void caller_ofManyForgedKeys_doesNotAskForKeysEachTime() throws JOSEException {
    Issuer issuer = issuer();
    for (int i = 0; i < 50; i++) {
      ECKey forged = new ECKeyGenerator(Curve.P_256).keyID("f" + i).generate();
      issuer.caller(signed(forged, JOSEObjectType.JWT, claims("admin").build()), Caller.Way.BEARER);
    }

    assertThat(keysAsked.get()).isLessThan(5);
  }

  @Test
  void discover_ofAnIssuerThatIsAnother_isRefused() {
    pages.put(
        "/.well-known/openid-configuration",
        discovery("https://evil.example", address() + "/keys"));

    assertThatThrownBy(this::issuer).hasMessageContaining("calls itself");
  }

  @Test
  void discover_ofKeysOverPlainHttpElsewhere_isRefused() {
    pages.put(
        "/.well-known/openid-configuration", discovery(address(), "http://keys.example/keys"));

    assertThatThrownBy(this::issuer).hasMessageContaining("an address with https is needed");
  }

  @Test
  void discover_ofNobody_isRefused() {
    pages.clear();

    assertThatThrownBy(this::issuer).hasMessageContaining("cannot be asked for its keys");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://issuer.example", "file:///etc/passwd", "issuer.example", "https:a"})
  void settings_ofAnAddressThatIsNotSafe_areRefused(String address) {
    assertThatThrownBy(() -> new IssuerSettings(URI.create(address), "demarche", CLAIM))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
