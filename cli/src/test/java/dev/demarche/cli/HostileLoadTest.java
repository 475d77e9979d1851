package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that are slow, many, or do not stop; others are answered all the while. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileLoadTest {
  private static final String HEAD =
      "POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
  private static final int TOO_LONG = 2_000_001;

  @RegisterExtension final HostileServers servers = new HostileServers();
  private final HostileServer server = servers.guarded();
  private final String writer = server.writer;
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void open(int many, String beginning) throws IOException {
    for (int i = 0; i < many; i++) {
      Socket socket = server.connect();
      sockets.add(socket);
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }
  }

  @Test
  void heads_ofHundreds_thatDoNotEnd_stopNobody() throws IOException {
    open(300, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ");

    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
  }

  @Test
  void connections_ofHundreds_thatSayNothing_stopNobody() throws IOException {
    open(300, "");

    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
  }

  @Test
  void bodies_ofMany_thatDoNotCome_stopNobody() throws IOException {
    open(100, HEAD + writer + "Content-Length: 1000\r\n\r\nx");

    for (int i = 0; i < 5; i++) {
      assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void bodies_ofStrangers_thatDoNotCome_areNotWaitedFor() throws IOException {
    open(100, HEAD + "Content-Length: 1000\r\n\r\nx");

    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
    assertThat(sockets.get(0).getInputStream().read()).isEqualTo('H');
  }

  @Test
  void downloads_ofMany_thatNobodyTakes_stopNobody() throws IOException {
    open(100, "GET /export/csv HTTP/1.1\r\nHost: localhost\r\n" + writer + "\r\n");

    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
  }

  @Test
  void requests_ofThousands_inOnePiece_stopNobody() throws IOException {
    open(3, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3000));

    assertThat(server.get("/", writer)).startsWith("HTTP/1.1 200");
  }

  @Test
  void body_thatIsTooLong_isRefusedBeforeItComes() {
    String answer =
        server.raw(HEAD + writer + "Connection: close\r\nContent-Length: 9999999999\r\n\r\nx");

    assertThat(answer).startsWith("HTTP/1.1 413");
  }

  @Test
  void body_thatIsTooLongWhileItIsAwaited_isRefusedAtOnce() {
    String expecting =
        "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 9999999999\r\n\r\n";

    assertThat(server.raw(HEAD + writer + expecting)).startsWith("HTTP/1.1 4");
  }

  @Test
  void body_inChunksWithoutEnd_isCutOff() throws IOException {
    Socket socket = server.connect();
    sockets.add(socket);
    OutputStream out = socket.getOutputStream();
    out.write(
        (HEAD + writer + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    byte[] chunk = ("8000\r\n" + "a".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    long sent = 0;
    try {
      while (sent < 100L * TOO_LONG) {
        out.write(chunk);
        sent += chunk.length;
      }
    } catch (IOException cutOff) {
      // that is what has to happen
    }

    assertThat(sent).isLessThan(50L * TOO_LONG);
  }

  @Test
  void form_thatIsTooLong_isRefused() {
    byte[] body = ("text=" + "a".repeat(TOO_LONG)).getBytes(StandardCharsets.US_ASCII);
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";

    assertThat(HostileServer.status(server.post("/read", writer + form, body))).isIn(0, 400, 413);
  }

  @Test
  void form_ofVeryManyFields_isRefused() {
    byte[] body = "a=b&".repeat(400_000).getBytes(StandardCharsets.US_ASCII);
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";

    assertThat(HostileServer.status(server.post("/read", writer + form, body))).isIn(400, 403, 413);
  }

  @Test
  void files_thatAreUploaded_areRefusedAndKeptNowhere() {
    String part = "--b\r\nContent-Disposition: form-data; name=\"text\"; filename=\"a\"\r\n\r\n";
    byte[] body = (part + "a".repeat(10_000_000)).getBytes(StandardCharsets.US_ASCII);
    String form = "Content-Type: multipart/form-data; boundary=b\r\n";

    assertThat(HostileServer.status(server.post("/read", writer + form, body)))
        .isIn(0, 403, 413, 415);
    assertThat(
            HostileServer.status(
                server.post("/read", writer + form, "--b--".getBytes(StandardCharsets.US_ASCII))))
        .isIn(400, 403, 415);
  }
}
