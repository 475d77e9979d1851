package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.guard.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are not what they seem, byte by byte, from a reader who wants more. */
class HostileRequestsTest {
  private static final String HOST = "Host: localhost\r\n";
  private static final String CLOSE = "Connection: close\r\n\r\n";

  /** What only an admin may see, and what lies beyond the server. */
  private static final String[] TREASURES = {
    "jvm_memory",
    "\"who\":",
    "root:",
    "SQLite format",
    "dm_",
    "<script",
    "java.lang",
    "at dev.demarche"
  };

  @RegisterExtension static final HostileServers servers = new HostileServers();
  private static final HostileServer server = servers.guarded();
  private static final String reader = server.bearer("reader", Role.READER);

  @AfterAll
  static void server_afterAll_isHealthyAndItsRecordEmpty() {
    assertThat(server.get("/health", "")).endsWith("\r\n\r\nok\n");
    assertThat(server.chronicle().status().articles()).isZero();
  }

  private static Arguments attack(String name, String request) {
    return Arguments.of(name, request);
  }

  private static Arguments get(String name, String target) {
    return attack(name, "GET " + target + " HTTP/1.1\r\n" + HOST + "READER" + CLOSE);
  }

  private static Arguments with(String name, String headers) {
    return attack(name, "GET /metrics HTTP/1.1\r\n" + HOST + "READER" + headers + CLOSE);
  }

  private static Arguments post(String name, String headers, String body) {
    return attack(
        name,
        "POST /api/articles?add=true&uri=x HTTP/1.1\r\n"
            + HOST
            + "READERContent-Type: text/plain\r\n"
            + headers
            + CLOSE
            + body);
  }

  static Stream<Arguments> paths() {
    return Stream.of(
        get("up from the style sheet", "/static/../../../../etc/passwd"),
        get("up, escaped", "/static/%2e%2e/%2e%2e/%2e%2e/etc/passwd"),
        get("up, slash escaped", "/static/..%2f..%2f..%2fetc%2fpasswd"),
        get("up, escaped twice", "/static/%252e%252e%252fetc%252fpasswd"),
        get("up, overlong UTF-8", "/static/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"),
        get("up, with backslashes", "/static/..\\..\\..\\etc\\passwd"),
        get("up, by a parameter of a segment", "/static/..;/..;/etc/passwd"),
        get("up by the format", "/export/..%2f..%2fa.record"),
        get("NUL in the format", "/export/csv%00.html"),
        get("class file as static file", "/static/../dev/demarche/server/Server.class"),
        get("file as an article", "/articles?uri=file:///etc/passwd"),
        get("path as an article", "/articles?uri=../../../../etc/passwd"),
        get("the record itself", "/a.record"),
        get("the tokens", "/tokens"),
        get("figures, slash after", "/metrics/"),
        get("figures, two slashes", "//metrics"),
        get("figures, a dot", "/./metrics"),
        get("figures, by way of a page", "/agenda/../metrics"),
        get("figures, escaped", "/%6detrics"),
        get("figures, in capitals", "/METRICS"),
        get("figures, parameter of a segment", "/metrics;x=y"),
        get("figures, by way of what is open", "/health/../metrics"),
        get("figures, parameter before", "/health;/../metrics"),
        get("audit, escaped", "/%61udit"),
        get("audit, slash escaped", "/x%2f..%2faudit"),
        get("line end in the path", "/a%0d%0aSet-Cookie:%20x=y"),
        get("line end in an event", "/events/a%0d%0aSet-Cookie:%20x=y"),
        get("script in the path", "/<script>alert(1)</script>"),
        get("script in the path, escaped", "/%3Cscript%3Ealert(1)%3C/script%3E"),
        get("script in an actor", "/actors/%3Cscript%3Ealert(1)%3C%2Fscript%3E"),
        get("script in a filter's name", "/search?%3Cscript%3E=1"),
        get("another host in the target", "http://evil.example/"));
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        with("other method by header", "X-HTTP-Method-Override: POST\r\n"),
        with("other address by header", "X-Original-URL: /health\r\nX-Rewrite-URL: /health\r\n"),
        with("other host by header", "X-Forwarded-Host: evil.example\r\n"),
        with("loopback by header", "X-Forwarded-For: 127.0.0.1\r\nX-Real-IP: 127.0.0.1\r\n"),
        with("admin by header", "X-Role: admin\r\nX-User: admin\r\n"),
        with("two authorizations", "Authorization: Bearer x\r\n"),
        with("another user's session", "Cookie: JSESSIONID=abc; token=abc; role=admin\r\n"),
        with("folded header", "X-A: b\r\n Authorization: Bearer c\r\n"),
        with("NUL in a header", "X-A: b\0c\r\n"),
        with("bare CR in a header", "X-A: b\rX-B: c\r\n"),
        with("blank before the colon", "X-A : b\r\n"),
        with("no name", ": b\r\n"),
        with("8,000 headers", "a: b\r\n".repeat(8000)),
        with("a header of 100,000 characters", "X-A: " + "b".repeat(100_000) + "\r\n"),
        with("range beyond all", "Range: bytes=0-,0-,0-,5-18446744073709551615\r\n"),
        with("upgrade to a web socket", "Upgrade: websocket\r\nSec-WebSocket-Key: eA==\r\n"),
        with("upgrade to HTTP/2", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"),
        with("known answer of anything", "If-None-Match: *\r\n"),
        attack("no host", "GET / HTTP/1.1\r\nREADER" + CLOSE),
        attack("two hosts", "GET / HTTP/1.1\r\n" + HOST + "Host: evil.example\r\nREADER" + CLOSE),
        attack("an address of 100,000 characters", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n"),
        attack("HTTP/0.9", "GET /\r\n\r\n"),
        attack("HTTP/9.9", "GET / HTTP/9.9\r\n" + HOST + "READER" + CLOSE),
        attack("beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        attack("beginning of TLS", "\26\3\1\2\0\1\0\1\374\3\3" + "\0".repeat(200)),
        attack("noise", "\0\1\2\3\377\376\r\n\r\n\r\n"),
        attack("only line ends", "\r\n".repeat(5000)));
  }

  static Stream<Arguments> smuggled() {
    String hidden = "GET /metrics HTTP/1.1\r\n" + HOST + "READER" + CLOSE;
    return Stream.of(
        post(
            "length and chunks",
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
            "0\r\n\r\n" + hidden),
        post(
            "chunks and length",
            "Transfer-Encoding: chunked\r\nContent-Length: 99\r\n",
            "0\r\n\r\n" + hidden),
        post("two lengths", "Content-Length: 0\r\nContent-Length: 99\r\n", hidden),
        post("two lengths in one", "Content-Length: 0, 99\r\n", hidden),
        post("negative length", "Content-Length: -1\r\n", hidden),
        post("length with a sign", "Content-Length: +5\r\n", hidden),
        post("length that is too large", "Content-Length: 99999999999999999999\r\n", hidden),
        post("chunked twice", "Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n" + hidden),
        post(
            "chunked, then plain",
            "Transfer-Encoding: chunked, identity\r\n",
            "0\r\n\r\n" + hidden),
        post("chunked by another name", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n" + hidden),
        post(
            "chunked after a tab",
            "Transfer-Encoding:\tchunked\r\nContent-Length: 3\r\n",
            "0\r\n\r\n" + hidden),
        post("chunk of a negative size", "Transfer-Encoding: chunked\r\n", "-1\r\n" + hidden),
        post(
            "chunk of an endless size", "Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nx"),
        post(
            "chunk with an endless extension",
            "Transfer-Encoding: chunked\r\n",
            "1;" + "a".repeat(100_000)),
        attack(
            "a body of GET",
            "GET /health HTTP/1.1\r\n"
                + HOST
                + "Content-Length: "
                + hidden.length()
                + "\r\n"
                + CLOSE
                + hidden));
  }

  static Stream<Arguments> methods() {
    return Stream.of(
            "TRACE",
            "TRACK",
            "CONNECT",
            "PUT",
            "DELETE",
            "PATCH",
            "PROPFIND",
            "DEBUG",
            "get",
            "POST")
        .map(each -> attack(each, each + " /metrics HTTP/1.1\r\n" + HOST + "READER" + CLOSE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"paths", "headers", "smuggled", "methods"})
  void request_hostile_getsNothing(String name, String request) {
    String answer = server.raw(request.replace("READER", reader));

    assertThat(answer).as(name).doesNotContain(TREASURES);
    assertThat(HostileServer.head(answer)).as(name).doesNotContain("Set-Cookie", "evil.example");
    assertThat(HostileServer.status(answer)).as(name).isNotEqualTo(500);
    assertThat(answer.split("HTTP/1\\.1 ", -1)).as(name + ": one answer").hasSizeLessThan(3);
  }
}
