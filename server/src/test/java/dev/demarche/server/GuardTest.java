package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.guard.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TYPE = "Content-Type";
  private static final String BEARER = "Bearer " + Served.SECRET;

  @TempDir Path folder;

  private final List<Served> running = new ArrayList<>();

  @AfterEach
  void stop() {
    running.forEach(Served::close);
    running.forEach(each -> assertThat(each.bugs).isEmpty());
  }

  private Served keep(Served served) {
    running.add(served);
    return served;
  }

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
    Served served = keep(Served.openly(folder));
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
    Served served = keep(Served.guarded(folder));
    assertThat(served.get("/health").body()).isEqualTo("ok\n");
  }

  @Test
  void guarded_withoutOrWithAWrongToken_tellsNothing() {
    Served served = keep(Served.guarded(folder));
    String basic =
        Base64.getEncoder()
            .encodeToString(("me:" + Served.SECRET).getBytes(StandardCharsets.UTF_8));
    assertThat(served.get("/").statusCode()).isEqualTo(401);
    assertThat(served.get("/api/events", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(served.get("/", "Authorization", "Basic !").statusCode()).isEqualTo(401);
    assertThat(served.get("/", "Authorization", "Basic " + basic).statusCode()).isEqualTo(200);
    assertThat(served.get("/api/events", "Authorization", BEARER).statusCode()).isEqualTo(200);
  }

  @Test
  void adding_withTheToken_isKept() {
    Served served = keep(Served.guarded(folder));
    String path = "/api/articles?add=true&uri=new.txt";
    HttpResponse<String> answer =
        served.post(path, "They agreed.", TYPE, "text/plain", "Authorization", BEARER);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue("/articles?uri=new.txt");
    assertThat(served.chronicle().article("new.txt")).isPresent();
  }

  @Test
  void adding_withThePasswordOfABrowser_isRefused() {
    Served served = keep(Served.guarded(folder));
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
    Served served = keep(Served.adding(folder));
    String token = served.page("/read").select("input[name=token]").attr("value");
    String form = "uri=new.txt&add=true&text=They+agreed.&token=";
    assertThat(served.post("/read", form + "guess", TYPE, FORM).statusCode()).isEqualTo(403);
    assertThat(served.chronicle().article("new.txt")).isEmpty();
    HttpResponse<String> answer = served.post("/read", form + token, TYPE, FORM);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(served.chronicle().article("new.txt")).isPresent();
  }

  @Test
  void reading_byTheForm_showsWhatWasReadAsText() {
    Served served = keep(Served.openly(folder));
    String token = served.page("/read").select("input[name=token]").attr("value");
    String text = URLEncoder.encode("<script>x</script>", StandardCharsets.UTF_8);
    String form = "text=" + text + "&token=" + token;
    HttpResponse<String> answer = served.post("/read", form, TYPE, FORM);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("&lt;script&gt;x").doesNotContain("<script");
    assertThat(served.post("/read", form + "&add=true&uri=a", TYPE, FORM).statusCode())
        .isEqualTo(403);
  }

  @Test
  void posting_fromAnotherSite_isRefused() {
    Served served = keep(Served.openly(folder));
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
    Served served = keep(Served.openly(folder));
    assertThat(raw(served, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw(served, "GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(Served served, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void posting_tooMuch_isRefusedWithOrWithoutItsLength() {
    Served served = keep(Served.openly(folder));
    byte[] bytes = new byte[2_000_001];
    HttpRequest.BodyPublisher chunked =
        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    for (HttpRequest.BodyPublisher body :
        new HttpRequest.BodyPublisher[] {HttpRequest.BodyPublishers.ofByteArray(bytes), chunked}) {
      HttpRequest.Builder request = served.to("/api/articles").header(TYPE, "text/plain");
      assertThat(served.send(request.POST(body)).statusCode()).isEqualTo(413);
    }
    HttpRequest.Builder form = served.to("/read").header(TYPE, FORM);
    assertThat(served.send(form.POST(chunked)).statusCode()).isBetween(400, 413);
  }
}
