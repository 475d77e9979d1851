package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.guard.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Those who say that they are somebody, and pages that send what their reader did not want. */
class HostileTokensTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String TEXT = "Content-Type: text/plain\r\n";
  private static final String ADDING = "/api/articles?add=true&uri=new.txt";

  @RegisterExtension static final HostileServers servers = new HostileServers();
  private static final HostileServer guarded = servers.guarded();
  private static final HostileServer open = servers.open();
  private static final String ofWriter =
      guarded.writer.substring("Authorization: Bearer ".length()).strip();

  @AfterAll
  static void records_afterAll_areStillEmpty() {
    assertThat(guarded.chronicle().status().articles()).isZero();
    assertThat(open.chronicle().status().articles()).isZero();
  }

  private static Arguments bearer(String name, String secret) {
    return Arguments.of(name, "Authorization: Bearer " + secret + "\r\n");
  }

  private static Arguments basic(String name, String userAndPassword) {
    byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getEncoder().encodeToString(bytes);
    return Arguments.of(name, "Authorization: Basic " + encoded + "\r\n");
  }

  private static String jwt(String head, String claims) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(head.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
        + ".";
  }

  static Stream<Arguments> forged() throws IOException {
    LocalDate before = LocalDate.parse("2025-03-14");
    String over = guarded.tokens.add("over", Role.ADMIN, before, Optional.of(before));
    String gone = guarded.tokens.add("gone", Role.ADMIN, before, Optional.empty());
    guarded.tokens.remove("gone");
    List<String> lines = Files.readAllLines(guarded.folder.resolve("tokens"));
    String[] cells = lines.get(1).split("\t", -1);
    return Stream.of(
        Arguments.of("nothing", ""),
        bearer("empty", ""),
        bearer("blank", "   "),
        bearer("null", "null"),
        bearer("wrong", "dm_" + "A".repeat(43)),
        bearer("last letter missing", ofWriter.substring(0, ofWriter.length() - 1)),
        bearer("one letter more", ofWriter + "A"),
        bearer("in capitals", ofWriter.toUpperCase(Locale.ROOT)),
        bearer("twice", ofWriter + "," + ofWriter),
        bearer("with NUL after", ofWriter + "%00"),
        bearer("over", over),
        bearer("taken back", gone),
        bearer("hash of the file", cells[5]),
        bearer("salt and hash", cells[4] + cells[5]),
        bearer("line of the file", lines.get(1).replace('\t', ' ')),
        bearer("name", "writer"),
        bearer("name of the environment's", "DEMARCHE_TOKEN"),
        bearer("8,000 letters", "a".repeat(8000)),
        bearer("other alphabet", "\u00ff\u00fe\u00fd"),
        bearer("SQL", "' OR '1'='1"),
        bearer(
            "JWT without signature",
            jwt("{\"alg\":\"none\"}", "{\"sub\":\"a\",\"roles\":[\"admin\"]}")),
        bearer(
            "JWT with its own key",
            jwt("{\"alg\":\"HS256\",\"jwk\":{}}", "{\"roles\":[\"admin\"]}") + "eA"),
        Arguments.of("other scheme", "Authorization: Digest " + ofWriter + "\r\n"),
        Arguments.of("no scheme", "Authorization: " + ofWriter + "\r\n"),
        Arguments.of("in a cookie", "Cookie: token=" + ofWriter + "\r\n"),
        Arguments.of("for a proxy", "Proxy-Authorization: Bearer " + ofWriter + "\r\n"),
        Arguments.of("Basic of noise", "Authorization: Basic !!!!\r\n"),
        basic("as the user", ofWriter + ":"),
        basic("wrong password", "writer:wrong"),
        basic("empty password", "writer:"),
        basic("no colon", "writer"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void token_forged_isRefusedAsAnyOther(String name, String header) {
    String usual = guarded.get("/api/events", "Authorization: Bearer wrong\r\n");
    String answer = guarded.get("/api/events", header);

    assertThat(HostileServer.status(answer)).as(name).isEqualTo(401);
    assertThat(undated(answer)).isEqualTo(undated(usual));
    assertThat(guarded.post(ADDING, header + TEXT, new byte[] {65})).startsWith("HTTP/1.1 401");
  }

  private static String undated(String answer) {
    return answer.replaceFirst("(?m)^Date: .*$", "");
  }

  @ParameterizedTest
  @MethodSource("tokensInTheWrongPlace")
  void token_inTheAddress_isNone(String query) {
    assertThat(guarded.get("/api/events?" + query + "=" + ofWriter, "")).startsWith("HTTP/1.1 401");
  }

  static Stream<String> tokensInTheWrongPlace() {
    return Stream.of("token", "access_token", "authorization", "Authorization", "key");
  }

  @Test
  void reader_ofTheRecord_writesNothing() {
    String reader = guarded.bearer("reader", Role.READER);

    assertThat(guarded.post(ADDING, reader + TEXT, new byte[] {65})).startsWith("HTTP/1.1 403");
    assertThat(guarded.post("/read", reader + FORM, new byte[] {65})).startsWith("HTTP/1.1 403");
    assertThat(guarded.get("/metrics", reader)).startsWith("HTTP/1.1 403");
    assertThat(guarded.get("/audit", reader)).startsWith("HTTP/1.1 403");
  }

  @Test
  void password_ofABrowser_addsNothingPastTheForm() {
    String encoded =
        Base64.getEncoder().encodeToString(("a:" + ofWriter).getBytes(StandardCharsets.UTF_8));
    String basic = "Authorization: Basic " + encoded + "\r\n";

    assertThat(guarded.post(ADDING, basic + TEXT, new byte[] {65})).startsWith("HTTP/1.1 403");
    assertThat(guarded.post("/read", basic + FORM, form("guess"))).startsWith("HTTP/1.1 403");
  }

  private static byte[] form(String token) {
    return ("add=true&uri=new.txt&text=They+agreed.&token=" + token)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> sites() {
    return Stream.of(
        Arguments.of("other origin", "Origin: https://evil.example\r\n"),
        Arguments.of("origin of a sandbox", "Origin: null\r\n"),
        Arguments.of("origin of another port", "Origin: http://localhost:1\r\n"),
        Arguments.of("origin with ours in it", "Origin: http://localhost.evil.example\r\n"),
        Arguments.of("origin with ours as the user", "Origin: http://localhost@evil.example\r\n"),
        Arguments.of("origin that is none", "Origin: :::\r\n"),
        Arguments.of("cross-site", "Sec-Fetch-Site: cross-site\r\n"),
        Arguments.of("same-site", "Sec-Fetch-Site: same-site\r\n"),
        Arguments.of(
            "cross-site navigation", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void request_ofAnotherSite_isRefused(String name, String header) {
    assertThat(open.post("/api/articles", header + TEXT, new byte[] {65}))
        .as(name)
        .startsWith("HTTP/1.1 403");
    assertThat(open.post("/read", header + FORM, form(formToken()))).startsWith("HTTP/1.1 403");
    assertThat(guarded.post(ADDING, guarded.writer + header + TEXT, new byte[] {65}))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void picture_ofAnotherSite_isNotSent() {
    String embedded = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n";
    String link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n";

    assertThat(open.get("/export/csv", embedded)).startsWith("HTTP/1.1 403");
    assertThat(open.get("/", link)).startsWith("HTTP/1.1 200");
  }

  static String formToken() {
    String page = open.get("/read", "");
    int at = page.indexOf("name=\"token\" value=\"") + 20;
    return page.substring(at, page.indexOf('"', at));
  }

  static Stream<Arguments> forms() {
    String multipart =
        String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"token\"",
            "",
            "TOKEN",
            "--b",
            "Content-Disposition: form-data; name=\"text\"; filename=\"../../a\"",
            "",
            "x",
            "--b--",
            "");
    String query = "token=TOKEN&text=a&add=true&uri=new.txt";
    return Stream.of(
        Arguments.of("no token", FORM, "text=a&add=true&uri=new.txt"),
        Arguments.of("empty token", FORM, "text=a&add=true&uri=new.txt&token="),
        Arguments.of("guess", FORM, "text=a&add=true&uri=new.txt&token=" + "0".repeat(64)),
        Arguments.of("two tokens", FORM, "token=x&text=a&add=true&uri=new.txt&token=TOKEN"),
        Arguments.of("a form as text", TEXT, query),
        Arguments.of("a form as JSON", "Content-Type: application/json\r\n", query),
        Arguments.of("a form without a type", "", query),
        Arguments.of("a file", "Content-Type: multipart/form-data; boundary=b\r\n", multipart));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void form_thatIsNotOurs_isRefused(String name, String type, String body) {
    byte[] bytes = body.replace("TOKEN", formToken()).getBytes(StandardCharsets.UTF_8);

    assertThat(HostileServer.status(open.post("/read", type, bytes))).as(name).isIn(400, 403, 415);
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void host_thatIsNotOurs_isRefused(String host) {
    String answer = open.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(HostileServer.status(answer)).isIn(400, 421);
  }

  static Stream<String> strangers() {
    return Stream.of(
        "evil.example",
        "evil.example:8642",
        "localhost.evil.example",
        "evil.example#localhost",
        "localhost@evil.example",
        "127.0.0.1.evil.example",
        "127.1",
        "0.0.0.0",
        "[::ffff:127.0.0.1]",
        "2130706433",
        "");
  }

  @Test
  void preflight_ofAnotherSite_isPromisedNothing() {
    String answer =
        open.raw(
            String.join(
                "\r\n",
                "OPTIONS /api/articles HTTP/1.1",
                "Host: localhost",
                "Origin: https://evil.example",
                "Access-Control-Request-Method: POST",
                "Connection: close",
                "",
                ""));

    assertThat(answer).doesNotContain("Access-Control-Allow").startsWith("HTTP/1.1 4");
  }
}
