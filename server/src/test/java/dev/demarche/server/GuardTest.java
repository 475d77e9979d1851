package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.guard.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final String TYPE = "Content-Type";

  @RegisterExtension final Servers servers = new Servers();

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void settings_elsewhereWithoutToken_areRefused(String host) {
    assertThatThrownBy(() -> new Settings(host, 0, null, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a token");
  }

  @Test
  void settings_elsewhereWithToken_areTaken() {
    assertThat(new Settings("0.0.0.0", 0, Token.of(Served.SECRET), false).host())
        .isEqualTo("0.0.0.0");
  }

  @Test
  void token_thatIsShort_isRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> Token.of("swordfish"))
        .hasMessageContaining("16 characters")
        .hasMessageNotContaining("swordfish");
  }

  @Test
  void answers_ofAllKinds_carryTheHeaders() {
    Served served = servers.openly();
    for (String path : new String[] {"/", "/api/events", "/none", "/api/none", "/export/csv"}) {
      HttpHeaders headers = served.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe", "script-src");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void health_isOpenToAll() {
    Served served = servers.guarded();
    assertThat(served.get("/health").body()).isEqualTo("ok\n");
  }

  @Test
  void guarded_withoutOrWithAWrongToken_tellsNothing() {
    Served served = servers.guarded();
    String basic =
        Base64.getEncoder()
            .encodeToString(("me:" + Served.SECRET).getBytes(StandardCharsets.UTF_8));
    assertThat(served.get("/").statusCode()).isEqualTo(401);
    assertThat(served.get("/api/events", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(served.get("/", "Authorization", "Basic !").statusCode()).isEqualTo(401);
    assertThat(served.get("/", "Authorization", "Basic " + basic).statusCode()).isEqualTo(200);
    assertThat(served.get("/api/events", "Authorization", Served.BEARER).statusCode())
        .isEqualTo(200);
  }

  @Test
  void adding_withTheToken_isKept() {
    Served served = servers.guarded();
    String path = "/api/articles?add=true&uri=new.txt";
    HttpResponse<String> answer =
        served.post(path, "They agreed.", TYPE, "text/plain", "Authorization", Served.BEARER);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue("/articles?uri=new.txt");
    assertThat(served.chronicle().article("new.txt")).isPresent();
  }

  @Test
  void adding_withThePasswordOfABrowser_isRefused() {
    Served served = servers.guarded();
    String basic =
        Base64.getEncoder()
            .encodeToString(("me:" + Served.SECRET).getBytes(StandardCharsets.UTF_8));
    String path = "/api/articles?add=true&uri=new.txt";
    assertThat(
            served
                .post(path, "x", TYPE, "text/plain", "Authorization", "Basic " + basic)
                .statusCode())
        .isEqualTo(403);
    assertThat(served.chronicle().article("new.txt")).isEmpty();
  }

  @Test
  void adding_byTheForm_needsItsToken() {
    Served served = servers.adding();
    String token = served.page("/read").select("input[name=token]").attr("value");
    String form = "uri=new.txt&add=true&text=They+agreed.&token=";
    assertThat(served.form("/read", form + "guess").statusCode()).isEqualTo(403);
    assertThat(served.chronicle().article("new.txt")).isEmpty();
    HttpResponse<String> answer = served.form("/read", form + token);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(served.chronicle().article("new.txt")).isPresent();
  }

  @Test
  void reading_byTheForm_showsWhatWasReadAsText() {
    Served served = servers.openly();
    String token = served.page("/read").select("input[name=token]").attr("value");
    String text = URLEncoder.encode("<script>x</script>", StandardCharsets.UTF_8);
    String form = "text=" + text + "&token=" + token;
    HttpResponse<String> answer = served.form("/read", form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("&lt;script&gt;x").doesNotContain("<script");
    assertThat(served.form("/read", form + "&add=true&uri=a").statusCode()).isEqualTo(403);
  }

  @Test
  void posting_fromAnotherSite_isRefused() {
    Served served = servers.openly();
    String path = "/api/articles";
    assertThat(
            served
                .post(path, "x", TYPE, "text/plain", "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            served.post(path, "x", TYPE, "text/plain", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(
            served
                .post(
                    path,
                    "x",
                    TYPE,
                    "text/plain",
                    "Origin",
                    "null",
                    "Sec-Fetch-Site",
                    "same-origin")
                .statusCode())
        .isEqualTo(200);
    String own = "http://127.0.0.1:" + served.port();
    assertThat(served.post(path, "x", TYPE, "text/plain", "Origin", own).statusCode())
        .isEqualTo(200);
  }

  @Test
  void asking_byAnotherName_isRefused() throws IOException {
    Served served = servers.openly();
    assertThat(served.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(served.raw("GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void posting_tooMuch_isRefusedWithOrWithoutItsLength() {
    Served served = servers.openly();
    byte[] bytes = new byte[2_000_001];
    HttpRequest.BodyPublisher chunked =
        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    for (HttpRequest.BodyPublisher body :
        new HttpRequest.BodyPublisher[] {HttpRequest.BodyPublishers.ofByteArray(bytes), chunked}) {
      HttpRequest.Builder request = served.to("/api/articles").header(TYPE, "text/plain");
      assertThat(served.sendAlone(request.POST(body)).statusCode()).isEqualTo(413);
    }
    HttpRequest.Builder form = served.to("/read").header(TYPE, "application/x-www-form-urlencoded");
    assertThat(served.sendAlone(form.POST(chunked)).statusCode()).isBetween(400, 413);
  }
}
