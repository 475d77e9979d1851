package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Fetched;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as friendly servers give them. */
class GuardedWebTest {
  private final Site site = new Site();

  @TempDir Path folder = Path.of("");

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void get_page_isFetched() {
    site.with("/a", "a page");

    assertThat(new Clients().text(site.address("/a"))).isEqualTo("a page");
  }

  @Test
  void get_contentType_isTold() {
    site.with("/a", Site.page(new byte[] {65}, "Content-Type", "Text/HTML; charset=\"koi8-r\""));

    Fetched.Page page = (Fetched.Page) new Clients().get(site.address("/a"));

    assertThat(page.mediaType()).isEqualToIgnoringCase("text/html");
    assertThat(page.charset()).isEqualTo("KOI8-R");
  }

  @Test
  void get_unknownCharset_isNotTold() {
    site.with("/a", Site.page(new byte[] {65}, "Content-Type", "text/html; charset=none-such"));

    assertThat(((Fetched.Page) new Clients().get(site.address("/a"))).charset()).isNull();
  }

  @Test
  void get_gzip_isUnpacked() {
    byte[] packed = Site.gzip("a page".getBytes(StandardCharsets.UTF_8));
    site.with("/a", Site.page(packed, "Content-Encoding", "gzip"));

    assertThat(new Clients().text(site.address("/a"))).isEqualTo("a page");
  }

  @Test
  void get_redirects_areFollowedToTheLastAddress() {
    site.redirect("/a", "/b").redirect("/b", site.address("/c?x=1")).with("/c?x=1", "a page");

    Fetched.Page page = (Fetched.Page) new Clients().get(site.address("/a"));

    assertThat(page.uri()).isEqualTo(site.address("/c?x=1"));
  }

  @Test
  void get_anyRequest_namesDemarche() {
    site.with(
        "/a",
        exchange ->
            Site.page(
                    exchange
                        .getRequestHeaders()
                        .getFirst("User-Agent")
                        .getBytes(StandardCharsets.UTF_8))
                .to(exchange));

    assertThat(new Clients().text(site.address("/a"))).startsWith("Demarche/");
  }

  @Test
  void get_noSuchPage_isRefused() {
    assertThat(new Clients().refusal(site.address("/none"))).isEqualTo("HTTP 404");
  }

  @Test
  void get_forbiddenByRobots_isRefusedUnasked() {
    site.with("/robots.txt", "User-agent: *\nDisallow: /a\n").with("/a", "a page");

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("forbidden by robots.txt");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void get_robotsForDemarche_countsBeforeThatForAll() {
    site.with("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nAllow: /\n")
        .with("/a", "a page");

    assertThat(new Clients().text(site.address("/a"))).isEqualTo("a page");
  }

  @Test
  void get_redirectToForbidden_isRefused() {
    site.with("/robots.txt", "User-agent: *\nDisallow: /b\n").redirect("/a", "/b").with("/b", "b");

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("forbidden by robots.txt");
  }

  @Test
  void get_robotsOutOfOrder_isRefused() {
    site.with("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1)).with("/a", "a");

    assertThat(new Clients().refusal(site.address("/a")))
        .isEqualTo("robots.txt cannot be had: HTTP 500");
  }

  @Test
  void get_crawlDelay_isKeptBetweenRequests() {
    site.with("/robots.txt", "User-agent: *\nCrawl-delay: 20\n").with("/a", "a").with("/b", "b");
    Clients clients = new Clients();
    GuardedWeb client = clients.client();

    client.get(site.address("/a"));
    client.get(site.address("/b"));

    assertThat(clients.pauses).hasSize(2);
    assertThat(clients.pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
  }

  @Test
  void get_busyServer_isAskedAgainAsItWishes() {
    AtomicInteger times = new AtomicInteger();
    site.with(
        "/a",
        exchange -> {
          if (times.getAndIncrement() < 2) {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(429, -1);
          } else {
            Site.page(new byte[] {65}).to(exchange);
          }
        });
    Clients clients = new Clients();

    assertThat(clients.text(site.address("/a"))).isEqualTo("A");
    assertThat(clients.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void get_alwaysBusyServer_isLeftAlone() {
    site.with("/a", exchange -> exchange.sendResponseHeaders(503, -1));

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("HTTP 503");
    assertThat(site.asked()).hasSize(3);
  }

  @Test
  void get_busyForHours_isRefusedAtOnce() {
    site.with(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "7200");
          exchange.sendResponseHeaders(503, -1);
        });

    assertThat(new Clients().refusal(site.address("/a")))
        .isEqualTo("HTTP 503, asks to wait 7200 s");
  }

  @Test
  void get_keptPage_isAskedForOnlyIfChanged() {
    site.with(
        "/a",
        exchange -> {
          if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.page(new byte[] {65}, "ETag", "\"one\"").to(exchange);
          }
        });
    Clients clients = new Clients().storing(new FolderStore(folder), Duration.ZERO);

    assertThat(clients.text(site.address("/a"))).isEqualTo("A");
    assertThat(clients.text(site.address("/a"))).isEqualTo("A");
    assertThat(site.asked()).hasSize(2);
  }

  @Test
  void get_freshPage_isNotAskedFor() {
    site.with("/a", "a page");
    Clients clients = new Clients().storing(new FolderStore(folder), Duration.ofHours(1));

    assertThat(clients.text(site.address("/a"))).isEqualTo("a page");
    assertThat(clients.text(site.address("/a"))).isEqualTo("a page");
    assertThat(site.asked()).hasSize(1);
  }
}
