package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Fetched;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and addresses that want more than to give a page. */
class HostileWebTest {
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:%d/a, 127.0.0.1",
    "//127.0.0.1:%d/a, 127.0.0.1",
    "http://169.254.169.254/latest, 169.254.169.254",
    "http://[::1]:%d/a, 0:0:0:0:0:0:0:1",
    "http://[::ffff:10.0.0.1]/a, 10.0.0.1",
    "http://[64:ff9b::7f00:1]/a, 64:ff9b:0:0:0:0:7f00:1",
    "http://[fd00::1]/a, fd00:0:0:0:0:0:0:1"
  })
  void get_redirectToWhatIsNotPublic_isRefused(String location, String address) {
    site.redirect("/start", location.replace("%d", "" + site.port())).with("/a", "secret");

    assertThat(new Clients().refusal(site.address("/start")))
        .isEqualTo("address is not public: " + address);
    assertThat(site.asked()).containsExactly("/start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.1/a", "http://2130706433/a", "http://0x7f000001/a"})
  void get_redirectToNumbersThatAreNoAddress_isRefused(String location) {
    site.redirect("/start", location);

    assertThat(new Clients().get(site.address("/start"))).isInstanceOf(Fetched.Refused.class);
    assertThat(site.asked()).containsExactly("/start");
  }

  @Test
  void get_robotsElsewhereThatIsNotPublic_isRefused() {
    site.redirect("/robots.txt", "http://127.0.0.1:" + site.port() + "/b").with("/a", "a page");

    assertThat(new Clients().refusal(site.address("/a")))
        .isEqualTo("robots.txt cannot be had: address is not public: 127.0.0.1");
  }

  @Test
  void get_nameOfAnAddressThatIsNotPublic_isRefused() {
    Clients clients =
        new Clients().naming(host -> List.of(InetAddress.getLoopbackAddress())).allowing();

    assertThat(clients.refusal("http://news.example:" + site.port() + "/a"))
        .isEqualTo("address is not public: 127.0.0.1");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void get_oneOfSeveralAddressesIsNotPublic_isRefused() {
    InetAddress open = address(93, 184, 215, 14);
    Clients clients =
        new Clients().naming(host -> List.of(open, InetAddress.getLoopbackAddress())).allowing();

    assertThat(clients.refusal("http://news.example/a"))
        .isEqualTo("address is not public: 127.0.0.1");
  }

  @Test
  void get_nameThatChangesItsAddress_isLookedUpOnceAConnection() {
    AtomicInteger times = new AtomicInteger();
    Names rebinding =
        host -> {
          times.incrementAndGet();
          return List.of(InetAddress.getLoopbackAddress());
        };
    site.with("/a", "a page");
    Clients clients = new Clients().naming(rebinding).allowing("news.example");

    assertThat(clients.text("http://news.example:" + site.port() + "/a")).isEqualTo("a page");
    assertThat(times).hasValue(2); // for robots.txt and for the page
  }

  @Test
  void get_noSuchHost_isRefused() {
    assertThat(new Clients().refusal("http://none.invalid/a"))
        .isEqualTo("no such host: none.invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "ftp://localhost/a", "gopher://localhost/"})
  void get_redirectToOtherSchemes_isRefused(String location) {
    site.redirect("/a", location);

    assertThat(new Clients().refusal(site.address("/a")))
        .startsWith("only http and https are fetched: ");
  }

  @Test
  void get_redirectsWithoutEnd_areRefused() {
    site.redirect("/a", "/b").redirect("/b", "/a");

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("redirected more than 5 times");
    assertThat(site.asked()).hasSize(6);
  }

  @Test
  void get_endlessBody_isRefusedAtTheBound() {
    site.with("/a", Site::endless);

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("larger than 100000 bytes");
  }

  @Test
  void get_gzipBomb_isRefusedAtTheBound() {
    site.with("/a", Site.page(Site.gzip(new byte[5_000_000]), "Content-Encoding", "gzip"));

    assertThat(new Clients().refusal(site.address("/a"))).isEqualTo("larger than 100000 bytes");
  }

  @Test
  void get_gzipBombWithinTheBound_isRefusedForItsRatio() {
    site.with("/a", Site.page(Site.gzip(new byte[5_000_000]), "Content-Encoding", "gzip"));

    assertThat(new Clients().upTo(10_000_000).refusal(site.address("/a")))
        .isEqualTo("unpacks to more than 50 times its size");
  }

  @Test
  void get_brokenGzip_isRefused() {
    site.with("/a", Site.page(new byte[] {1, 2, 3}, "Content-Encoding", "gzip"));

    assertThat(new Clients().refusal(site.address("/a"))).startsWith("cannot be fetched: ");
  }

  @Test
  void get_otherPacking_isRefused() {
    site.with("/a", Site.page(new byte[] {1, 2, 3}, "Content-Encoding", "br"));

    assertThat(new Clients().refusal(site.address("/a")))
        .isEqualTo("packed in a way that was not asked for: br");
  }

  @Test
  void get_slowBody_isRefusedAtTheDeadline() {
    site.with(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          while (true) {
            out.write('a');
            out.flush();
            LockSupport.parkNanos(20_000_000);
          }
        });

    assertThat(new Clients().within(SHORT).refusal(site.address("/a")))
        .isEqualTo("took longer than 2 s");
  }

  @Test
  void get_robotsEndless_countsAsFarAsItIsRead() {
    site.with(
            "/robots.txt",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              OutputStream out = exchange.getResponseBody();
              out.write("User-agent: *\nDisallow: /b\n".getBytes(StandardCharsets.UTF_8));
              while (true) {
                out.write("# more and more\n".repeat(500).getBytes(StandardCharsets.UTF_8));
              }
            })
        .with("/a", "a page");

    assertThat(new Clients().text(site.address("/a"))).isEqualTo("a page");
    assertThat(new Clients().refusal(site.address("/b"))).isEqualTo("forbidden by robots.txt");
  }

  @Test
  void get_robotsFullOfStars_isReadInTime() {
    String rule = "Disallow: /" + "*a".repeat(1000) + "b$\n";
    site.with("/robots.txt", "User-agent: *\n" + rule.repeat(200))
        .with("/" + "a".repeat(5000), "x");

    assertThat(new Clients().text(site.address("/" + "a".repeat(5000)))).isEqualTo("x");
  }

  @Test
  void get_silentServer_isRefusedAtTheDeadline() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(
              new Clients()
                  .within(SHORT)
                  .refusal("http://localhost:" + silent.getLocalPort() + "/"))
          .isEqualTo("took longer than 2 s");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        ""
      })
  void get_noProperHttp_isRefused(String answer) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answering(server, answer);

      assertThat(new Clients().refusal("http://localhost:" + server.getLocalPort() + "/"))
          .startsWith("cannot be fetched: ");
    }
  }

  @Test
  void get_headersWithoutEnd_areRefused() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answering(server, "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(5000));

      assertThat(new Clients().refusal("http://localhost:" + server.getLocalPort() + "/"))
          .startsWith("cannot be fetched: ");
    }
  }

  private static void answering(ServerSocket server, String answer) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[1000]);
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static InetAddress address(int... parts) {
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) parts[i];
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
