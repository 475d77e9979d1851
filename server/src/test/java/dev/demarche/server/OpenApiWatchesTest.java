package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.openapi.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Watches are saved, removed and told of as described, and so are the refusals of it. */
class OpenApiWatchesTest {
  private static final String LAKES = "{\"name\":\"Lakes\",\"query\":\"actor=KEN&type=AGREE\"}";
  private static final String HOOK = "{\"url\":\"https://hooks.example/in\"}";

  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = filled(servers.guarded());
  private static final Served closed = filled(servers.openly());
  private static final Described described = new Described();

  /** With a watch that stays and one that goes, each with a webhook of the same number. */
  private static Served filled(Served server) {
    for (long id = 1; id <= 2; id++) {
      server.chronicle().watches().add("Watch " + id, "actor=FIN", "tests", Instant.EPOCH);
      server.chronicle().hooks().add(id, "https://hooks.example/x", "none", Instant.EPOCH);
    }
    return server;
  }

  private static HttpResponse<String> sent(
      String method, String path, String body, String authorization) {
    return sent(served, method, path, body, authorization);
  }

  private static HttpResponse<String> sent(
      Served server, String method, String path, String body, String authorization) {
    HttpRequest.Builder request =
        server
            .to(path)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    return server.send(
        authorization.isEmpty() ? request : request.header("Authorization", authorization));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/watches|{'name':'Forests','query':'actor=KEN&type=AGREE'}|true|201",
        "/api/watches|{'name':'All'}|true|201",
        "/api/watches|{'name':'Watch 1','query':''}|true|400",
        "/api/watches|{'name':'x','query':'colour=red'}|true|400",
        "/api/watches?colour=red|{'name':'x'}|true|400",
        "/api/watches|{'name':' ','query':''}|false|400",
        "/api/watches|{'query':'actor=KEN'}|false|400",
        "/api/watches|{'name':7}|false|400",
        "/api/watches|{'name':null}|false|400",
        "/api/watches|{'name':'x','query':null}|false|400",
        "/api/watches|{'name':'x','colour':'red'}|false|400",
        "/api/watches|['x']|false|400",
        "/api/watches/1/webhooks|{'url':'https://hooks.example/in'}|true|201",
        "/api/watches/1/webhooks|{'url':'https://hooks.example/in','secret':''}|true|201",
        "/api/watches/1/webhooks|{'url':'https://'}|true|400",
        "/api/watches/1/webhooks|{'url':'ftp://hooks.example/in'}|false|400",
        "/api/watches/1/webhooks|{'url':'https://hooks.example/in','secret':'short'}|false|400",
        "/api/watches/1/webhooks|{}|false|400",
        "/api/watches/9/webhooks|{'url':'https://hooks.example/in'}|true|404",
      })
  void post_ofABody_isAnsweredAsDescribed(String path, String quoted, boolean fits, int status) {
    String body = quoted.replace('\'', '"');
    Operation operation = Described.operation("POST", path.replaceFirst("\\?.*", ""));

    HttpResponse<String> answer = sent("POST", path, body, Served.BEARER);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(described.faults(operation, answer)).isEmpty();
    assertThat(described.faults(operation, body).isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"{, 400", "'', 400", "' ', 400"})
  void post_ofNoJson_isRefusedAsDescribed(String body, int status) {
    HttpResponse<String> answer = sent("POST", "/api/watches", body, Served.BEARER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(described.faults(Described.operation("POST", "/api/watches"), answer)).isEmpty();
  }

  @Test
  void post_ofASecret_isAnsweredWithItAsDescribed() {
    byte[] key = "an invented key of the tests, long".getBytes(StandardCharsets.UTF_8);
    String secret = "whsec_" + Base64.getEncoder().encodeToString(key);
    String body = "{\"url\":\"https://hooks.example/in\",\"secret\":\"" + secret + "\"}";
    Operation operation = Described.operation("POST", "/api/watches/1/webhooks");

    HttpResponse<String> answer = sent("POST", "/api/watches/1/webhooks", body, Served.BEARER);

    assertThat(described.faults(operation, body)).isEmpty();
    assertThat(described.faults(operation, answer)).isEmpty();
    assertThat(answer.body()).contains(secret);
  }

  @Test
  void post_ofAWatch_leadsToIt() {
    HttpResponse<String> made = sent("POST", "/api/watches", LAKES, Served.BEARER);
    String place = made.headers().firstValue("Location").orElseThrow();
    assertThat(served.get(place, "Authorization", Served.BEARER).body()).isEqualTo(made.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/watches/2/webhooks/2, 204",
    "/api/watches/2/webhooks/2, 404",
    "/api/watches/2, 204",
    "/api/watches/2, 404",
    "/api/watches/9, 404",
    "/api/watches/none, 404",
    "/api/watches/1/webhooks/9, 404",
    "/api/watches/9/webhooks/1, 404",
    "/api/watches/1?colour=red, 400",
    "/api/watches/1/webhooks/1?colour=red, 400"
  })
  void delete_isAnsweredAsDescribed(String path, int status) {
    HttpResponse<String> answer = sent("DELETE", path, "", Served.BEARER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(
            described.faults(Described.operation("DELETE", path.replaceFirst("\\?.*", "")), answer))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/watches",
    "DELETE, /api/watches/1",
    "POST, /api/watches/1/webhooks",
    "DELETE, /api/watches/1/webhooks/1"
  })
  void change_whereItIsNotAllowedOrByAPassword_isRefusedAsDescribed(String method, String path) {
    Operation operation = Described.operation(method, path);
    String body = path.endsWith("s") && path.contains("/1/") ? HOOK : LAKES;
    String user = "any:" + Served.SECRET;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> byPassword = sent(method, path, body, basic);
    assertThat(byPassword.statusCode()).isEqualTo(403);
    assertThat(described.faults(operation, byPassword)).isEmpty();

    HttpResponse<String> notAllowed = sent(closed, method, path, body, "");
    assertThat(notAllowed.statusCode()).isEqualTo(403);
    assertThat(described.faults(operation, notAllowed)).isEmpty();
    assertThat(closed.chronicle().hooks().all()).hasSize(2);
    assertThat(closed.chronicle().watches().all()).hasSize(2);
  }
}
