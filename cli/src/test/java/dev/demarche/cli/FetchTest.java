package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web addresses and feeds as inputs, from a server of this machine. */
class FetchTest {
  private static final String PAGE =
      """
      <html><head><title>Sarn and Ostrava Bay agree</title></head><body><article>
      <h1>Sarn and Ostrava Bay agree</h1>
      <p>The ferry ministers of Sarn and Ostrava Bay met in the harbour town of Łomża on Monday
      and agreed on a common timetable for the summer, their offices said.</p>
      </article></body></html>
      """;

  @TempDir Path folder = Path.of("");

  private final Map<String, byte[]> pages = new HashMap<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    pages.put("/a", PAGE.getBytes(Charset.forName("ISO-8859-2")));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] page = pages.get(exchange.getRequestURI().getPath());
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=iso-8859-2");
      exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
      if (page != null) {
        exchange.getResponseBody().write(page);
      }
    }
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private String feed() throws IOException {
    String feed =
        "<rss version=\"2.0\"><channel><title>Skerry Wire</title><link>https://skerry.example/"
            + "</link><item><link>"
            + address("/a")
            + "</link><pubDate>Tue, 11 Mar 2031 09:00:00 +0100</pubDate></item></channel></rss>";
    return Files.writeString(folder.resolve("feed.xml"), feed, StandardCharsets.UTF_8).toString();
  }

  @Test
  void extract_address_isTheArticleBehindIt() {
    Run run = Run.of("extract", "--allow-host", "localhost", address("/a"));

    JsonNode article = run.records().get(0).path("article");
    assertThat(article.path("uri").asText()).isEqualTo(address("/a"));
    assertThat(article.path("text").asText()).contains("the harbour town of Łomża");
  }

  @Test
  void extract_addressThatIsNotPublic_fails() {
    Run run = Run.of("extract", address("/a"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(address("/a") + ": address is not public: 127.0.0.1");
  }

  @Test
  void extract_noSuchPage_fails() {
    Run run = Run.of("extract", "--allow-host", "localhost", address("/none"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(address("/none") + ": HTTP 404");
  }

  @Test
  void extract_feed_tellsWhatItDoesNotHold() throws IOException {
    Run run = Run.of("extract", feed());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("only the address of 1 article is known; fetch it with --fetch");
  }

  @Test
  void extract_feedAndFetch_readsThePages() throws IOException {
    Run run = Run.of("extract", "--fetch", "--allow-host", "localhost", feed());

    JsonNode article = run.records().get(0).path("article");
    assertThat(article.path("publisher").asText()).isEqualTo("Skerry Wire");
    assertThat(article.path("published").asText()).isEqualTo("2031-03-11");
  }

  @Test
  void extract_maxAge_takesThePageFromTheCache() {
    String[] arguments = {
      "extract",
      "--allow-host",
      "localhost",
      "--cache",
      folder.resolve("pages").toString(),
      "--max-age",
      "PT1H",
      address("/a")
    };
    Run first = Run.of(arguments);
    pages.clear();

    assertThat(Run.of(arguments).out()).isEqualTo(first.out()).isNotEmpty();
  }

  @Test
  void extract_fetchMostOfNone_isWrongUse() {
    assertThat(Run.of("extract", "--fetch-most", "0", address("/a")).status()).isEqualTo(2);
  }
}
