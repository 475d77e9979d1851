package dev.demarche.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site of this machine that tags its pages, and tells what it was asked. */
final class NewsSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

  /** Status and path of every answer, robots.txt left out. */
  final List<String> answers = new CopyOnWriteArrayList<>();

  NewsSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String page = pages.get(path);
      int status = statuses.getOrDefault(path, page == null ? 404 : 200);
      String tag = "\"" + (page == null ? 0 : page.hashCode()) + "\"";
      if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        status = 304;
      }
      if (!path.equals("/robots.txt")) {
        answers.add(status + " " + path);
      }
      exchange.getResponseHeaders().add("ETag", tag);
      exchange
          .getResponseHeaders()
          .add("Content-Type", path.endsWith(".xml") ? "application/rss+xml" : "text/html");
      byte[] bytes = status == 200 ? String.valueOf(page).getBytes(StandardCharsets.UTF_8) : null;
      exchange.sendResponseHeaders(status, bytes == null ? -1 : bytes.length);
      if (bytes != null) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Puts a page up that tells of something. */
  void article(String path, String sentence) {
    statuses.remove(path);
    pages.put(path, "<html><head><title>News</title></head>" + body(sentence) + "</html>");
  }

  static String body(String sentence) {
    return "<body><article><h1>News from the harbours</h1><p>"
        + sentence
        + "</p><p>The harbour towns on both coasts are small, and the winters there are long and"
        + " dark; most families live on timber, fish and what the summer guests spend."
        + "</p></article></body>";
  }

  /** Answers with a status from now on. */
  void status(String path, int status) {
    statuses.put(path, status);
  }

  /** Puts the feed up, which tells of pages. */
  void feed(String... paths) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel>");
    feed.append("<title>Skerry Wire</title><link>https://skerry.example/</link>");
    for (String path : paths) {
      feed.append("<item><title>News</title><link>").append(address(path)).append("</link>");
      feed.append("<pubDate>Tue, 11 Mar 2031 09:00:00 +0000</pubDate></item>");
    }
    pages.put("/feed.xml", feed.append("</channel></rss>").toString());
    statuses.remove("/feed.xml");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
