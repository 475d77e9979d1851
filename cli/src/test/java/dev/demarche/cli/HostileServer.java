package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Chronicle;
import dev.demarche.server.Server;
import dev.demarche.server.Settings;
import dev.demarche.server.Sources;
import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Role;
import dev.demarche.server.guard.Token;
import dev.demarche.server.guard.TokenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server with everything real in it, on loopback, and those who attack it. */
final class HostileServer implements AutoCloseable {
  static final String SECRET = "an-invented-token-of-the-tests";
  private static final int PATIENCE_MILLIS = 60_000;

  final Path folder;
  final TokenFile tokens;

  /** The header of a writer, ended by its line end; empty where nobody is asked for a token. */
  final String writer;

  final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private final Engine engine;
  private final Chronicle chronicle;
  private final PostedArticles reading;
  private final Server server;

  private HostileServer(Path folder, boolean guarded) {
    this.folder = folder;
    Clock clock = Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);
    tokens = new TokenFile(folder.resolve("tokens"));
    writer = guarded ? bearer("writer", Role.WRITER) : "";
    engine = new Engine(clock);
    chronicle = Chronicle.open(folder.resolve("a.record").toString(), new TextLikeness(), clock);
    reading = new PostedArticles(engine::coder);
    Sources sources =
        new Sources(
            chronicle,
            (word, day) -> new PartyReader(engine::knowledge, day).all(List.of(word)).get(0),
            engine::schemes,
            reading,
            clock);
    Access access = guarded ? new Access(Token.of(SECRET), tokens) : Access.ANYBODY;
    Path audit = folder.resolve("audit.jsonl");
    server =
        Server.start(
            new Settings("127.0.0.1", 0, access, Limits.of(0), audit, true), sources, bugs::add);
  }

  /** Asks everybody for a token. */
  static HostileServer guarded(Path folder) {
    return new HostileServer(folder, true);
  }

  /** Answers anybody on this machine. */
  static HostileServer open(Path folder) {
    return new HostileServer(folder, false);
  }

  /** A fresh token as a header, ended by its line end. */
  String bearer(String name, Role role) {
    LocalDate longAgo = LocalDate.parse("2025-01-01");
    return "Authorization: Bearer " + tokens.add(name, role, longAgo, Optional.empty()) + "\r\n";
  }

  Chronicle chronicle() {
    return chronicle;
  }

  PostedArticles reading() {
    return reading;
  }

  int port() {
    return server.port();
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Sends bytes as they are, and returns all that comes until the server closes. */
  String raw(byte[] bytes) {
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      try {
        out.write(bytes);
        out.flush();
      } catch (IOException closedEarly) {
        // what was answered before can still be there
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "closed: " + e.getMessage();
    }
  }

  /** The same of characters up to U+00FF, one byte each. */
  String raw(String text) {
    return raw(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Asks with headers, each ended by its line end, and closes. */
  String get(String target, String headers) {
    return raw(
        "GET "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + headers
            + "\r\n");
  }

  /** Sends a body with its length. */
  String post(String target, String headers, byte[] body) {
    byte[] head =
        ("POST "
                + target
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + headers
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[head.length + body.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return raw(all);
  }

  /** Has the writer add an article. */
  String add(String uri, String type, byte[] body) {
    String path = "/api/articles?add=true&uri=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
    return post(path, writer + "Content-Type: " + type + "\r\n", body);
  }

  /** It still answers, has met no bug, and its record is sound. */
  void checkThatItLives() {
    assertThat(get("/", writer)).startsWith("HTTP/1.1 200");
    assertThat(bugs).isEmpty();
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  /** An article that is one is still read and kept. */
  void checkThatItTakesArticles() {
    String sound = "NAIROBI, March 11 2025 - Kenya and Finland signed a treaty on Monday.";
    assertThat(add("sound.txt", "text/plain", sound.getBytes(StandardCharsets.UTF_8)))
        .startsWith("HTTP/1.1 201");
  }

  /** The status of an answer, or 0 where there is none. */
  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  /** The lines before the first empty one. */
  static String head(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    return end < 0 ? answer : answer.substring(0, end);
  }

  /** What follows the head. */
  static String body(String answer) {
    return answer.substring(head(answer).length());
  }

  @Override
  public void close() {
    server.close();
    chronicle.close();
    engine.close();
  }
}
