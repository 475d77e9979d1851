package dev.demarche.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Slow clients, many clients, odd methods, against a server of little patience. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DoorTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final int LANE = 2;
  private static final long LONGEST = 1_000_000;
  private static final int PIECE = 32_768;
  private static final int PIECES = 2000;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final CountDownLatch waiting = new CountDownLatch(LANE);
  private final CountDownLatch gaveUp = new CountDownLatch(1);
  private final CountDownLatch free = new CountDownLatch(1);

  /** Reads the body, waits on {@code /wait}, and answers, on {@code /large} in many pieces. */
  private final class Answering extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Content.Source.asByteBuffer(request);
      if (request.getHttpURI().getPath().equals("/wait")) {
        waiting.countDown();
        free.await();
      }
      if (request.getHttpURI().getPath().equals("/large")) {
        write(response, callback);
      } else {
        response.write(true, ByteBuffer.allocate(2), callback);
      }
      return true;
    }
  }

  private void write(Response response, Callback callback) {
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      for (int i = 0; i < PIECES; i++) {
        out.write(new byte[PIECE]);
      }
      callback.succeeded();
    } catch (IOException e) {
      gaveUp.countDown();
      callback.failed(e);
    }
  }

  @BeforeEach
  void start() throws Exception {
    connector.setHost("127.0.0.1");
    connector.setIdleTimeout(TimeUnit.MINUTES.toMillis(1));
    server.addConnector(connector);
    SlowHeads heads = new SlowHeads(server.getScheduler(), PATIENCE);
    connector.addEventListener(heads);
    Door door = new Door(PATIENCE, heads, LANE, LONGEST);
    door.setHandler(new Answering());
    server.setHandler(door);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    free.countDown();
    server.stop();
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String all(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private String ask(String request) throws IOException {
    try (Socket socket = connect()) {
      send(socket, request + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      return all(socket);
    }
  }

  /** Sends a piece again and again until the server has had enough of it. */
  private static boolean isCutOff(Socket socket, String piece) throws InterruptedException {
    try {
      for (int i = 0; i < 400; i++) {
        send(socket, piece);
        TimeUnit.MILLISECONDS.sleep(50);
      }
      return false;
    } catch (IOException closed) {
      return true;
    }
  }

  @Test
  void head_inDrops_isCutOff() throws Exception {
    try (Socket socket = connect()) {
      send(socket, "GET / HTTP/1.1\r\nHost: a\r\nX: ");
      assertThat(isCutOff(socket, "x")).isTrue();
    }
  }

  @Test
  void head_inDropsAfterAGoodRequest_isCutOff() throws Exception {
    try (Socket socket = connect()) {
      send(socket, "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nX: ");
      assertThat(isCutOff(socket, "x")).isTrue();
    }
  }

  @Test
  void connection_withRequestAfterRequest_isKept() throws Exception {
    try (Socket socket = connect()) {
      assertThat(isCutOffAfter(socket, 40)).isFalse();
    }
  }

  private static boolean isCutOffAfter(Socket socket, int times) throws Exception {
    InputStream in = socket.getInputStream();
    for (int i = 0; i < times; i++) {
      send(socket, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      if (in.read(new byte[1000]) < 0) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return false;
  }

  @Test
  void body_inDrops_isCutOff() throws Exception {
    try (Socket socket = connect()) {
      send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
      assertThat(isCutOff(socket, "x")).isTrue();
    }
  }

  @Test
  void body_inChunksInDrops_isCutOff() throws Exception {
    try (Socket socket = connect()) {
      send(socket, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      assertThat(isCutOff(socket, "1\r\nx\r\n")).isTrue();
    }
  }

  @Test
  void answer_thatNobodyTakes_isGivenUp() throws Exception {
    try (Socket socket = connect()) {
      socket.setReceiveBufferSize(4096);
      send(socket, "GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(gaveUp.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void requests_thatTakeLong_leaveRoomForOthers() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < LANE; i++) {
      Socket socket = connect();
      send(socket, "POST /wait HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
      sockets.add(socket);
    }
    waiting.await();
    assertThat(ask("POST /")).startsWith("HTTP/1.1 503").contains("Retry-After: 5");
    assertThat(ask("GET /export/csv")).startsWith("HTTP/1.1 503");
    assertThat(ask("GET /")).startsWith("HTTP/1.1 200");

    free.countDown();
    for (Socket socket : sockets) {
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      socket.close();
    }
    String later = "";
    while (!later.startsWith("HTTP/1.1 200")) {
      later = ask("POST /");
    }
  }

  @Test
  void body_thatTellsThatItIsTooLong_isRefusedUnread() throws IOException {
    String length = "\r\nContent-Length: " + (LONGEST + 1) + "\r\n\r\n";
    try (Socket socket = connect()) {
      send(socket, "POST / HTTP/1.1\r\nHost: a\r\nConnection: close" + length);
      assertThat(all(socket)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void body_thatIsTooLong_isTakenSoThatTheAnswerIsSeen() throws IOException {
    byte[] body = new byte[3_000_000];
    for (int turn = 0; turn < 20; turn++) {
      try (Socket socket = connect()) {
        send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n");
        socket.getOutputStream().write(body);
        assertThat(all(socket)).startsWith("HTTP/1.1 413");
      }
    }
  }

  @Test
  void method_thatNobodyKnows_isRefused() throws IOException {
    for (String method : new String[] {"TRACE", "CONNECT", "PROPFIND", "get", "X".repeat(1000)}) {
      assertThat(ask(method + " /")).matches("(?s)HTTP/1\\.1 (400|501) .*");
    }
  }
}
