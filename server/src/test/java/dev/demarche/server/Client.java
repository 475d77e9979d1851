package dev.demarche.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Who asks a server on loopback. */
public abstract class Client {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient client = HttpClient.newHttpClient();

  /** Where the server listens. */
  public abstract int port();

  /** A request to a path, still without method and headers. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  /** Asks with headers, each a name and a value. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a body with headers, each a name and a value. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(to(path).headers(headers).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends the fields of a form. */
  public HttpResponse<String> form(String path, String fields) {
    return post(path, fields, "Content-Type", FORM);
  }

  /** Sends what was put together. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  /** The same over a connection of its own, for what makes the server close it. */
  HttpResponse<String> sendAlone(HttpRequest.Builder request) {
    return send(HttpClient.newHttpClient(), request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is answered to bytes as they are. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A page, parsed. */
  public Document page(String path) {
    return Jsoup.parse(get(path).body(), "http://127.0.0.1:" + port() + path);
  }

  /** An answer, parsed. */
  public JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(get(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
