package dev.demarche.server.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes webhooks on loopback. */
final class Receiver implements AutoCloseable {
  /** What came: the headers of Standard Webhooks and the body. */
  record Came(String id, String timestamp, String signature, String body) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean isSignedWith(String secret) {
      String signed = Secret.of(secret).sign(id, Long.parseLong(timestamp), body);
      return List.of(signature.split(" ", -1)).contains(signed);
    }
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** All that was taken. */
  final List<Came> taken = new CopyOnWriteArrayList<>();

  /** Ids of all messages, taken or not. */
  final List<String> ids = new CopyOnWriteArrayList<>();

  /** How often somebody came. */
  final AtomicInteger asked = new AtomicInteger();

  /** What is answered. */
  volatile int status = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int now = status;
      if (now < 300) {
        taken.add(
            new Came(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body));
      }
      ids.add(header(exchange, "webhook-id"));
      asked.incrementAndGet();
      exchange.sendResponseHeaders(now, -1);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
