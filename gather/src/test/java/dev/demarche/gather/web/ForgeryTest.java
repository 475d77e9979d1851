package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Fetched;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that want the machine to ask itself or its neighbours, given or redirected to. */
class ForgeryTest {
  /** A name server of somebody else's. */
  private static final Map<String, String> NAMED =
      Map.of(
          "v4.example", "127.0.0.1",
          "v6.example", "::1",
          "mapped.example", "::ffff:127.0.0.1",
          "any.example", "0.0.0.0",
          "cloud.example", "169.254.169.254",
          "home.example", "192.168.0.1",
          "local6.example", "fd00::1",
          "translated.example", "64:ff9b::7f00:1",
          "tunnel.example", "2002:7f00:1::1",
          "both.example", "93.184.215.14 ::1");

  private final Site site = new Site();
  private final Clients clients = new Clients().naming(ForgeryTest::addresses);

  @BeforeEach
  void fill() {
    site.with("/secret", "secret");
  }

  @AfterEach
  void nobodyAskedForIt() {
    site.close();
    assertThat(site.asked()).doesNotContain("/secret");
  }

  /** Numbers are read as the machine reads them; no name server is asked. */
  private static List<InetAddress> addresses(String host) throws UnknownHostException {
    String named = NAMED.getOrDefault(host.replaceFirst("\\.$", ""), host);
    boolean number = named.matches("\\d.*|.*:.*");
    if (!number && !named.equals("localhost")) {
      throw new UnknownHostException(host);
    }
    List<InetAddress> all = new ArrayList<>();
    for (String each : Arrays.asList(named.split(" ", -1))) {
      all.addAll(List.of(InetAddress.getAllByName(each)));
    }
    return all;
  }

  private void checkRefused(String address) {
    String here = address.replace("PORT", Integer.toString(site.port()));
    assertThat(clients.get(here)).as("asked for").isInstanceOf(Fetched.Refused.class);
    site.redirect("/start", here);
    assertThat(clients.get(site.address("/start")))
        .as("redirected to")
        .isInstanceOf(Fetched.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v4.example",
        "v6.example",
        "mapped.example",
        "any.example",
        "cloud.example",
        "home.example",
        "local6.example",
        "translated.example",
        "tunnel.example",
        "both.example",
        "v4.example.",
        "V4.EXAMPLE"
      })
  void get_nameOfWhatIsNotPublic_isRefused(String host) {
    checkRefused("http://" + host + ":PORT/secret");
  }

  @ParameterizedTest
  @CsvSource({
    "loopback, 127.0.0.1",
    "loopback elsewhere, 127.8.9.1",
    "any, 0.0.0.0",
    "short, 127.1",
    "shorter, 0",
    "decimal, 2130706433",
    "octal, 0177.0.0.1",
    "octal in one, 017700000001",
    "hexadecimal, 0x7f.0.0.1",
    "hexadecimal in one, 0x7f000001",
    "zeros before, 127.000.000.001",
    "more than a byte, 383.0.0.1",
    "IPv6, [::1]",
    "IPv6 at length, [0:0:0:0:0:0:0:1]",
    "IPv6 of any, [::]",
    "mapped, [::ffff:127.0.0.1]",
    "mapped in hexadecimal, [::ffff:7f00:1]",
    "compatible, [::127.0.0.1]",
    "translated, [64:ff9b::127.0.0.1]",
    "with a zone, [::1%25lo]",
    "link-local with a zone, [fe80::1%25eth0]",
    "metadata of clouds, 169.254.169.254",
    "metadata over IPv6, [fd00:ec2::254]",
    "digits in circles, ①②⑦.⓪.⓪.①",
    "wide digits, １２７.０.０.１",
    "full stops of Chinese, 127。0。0。1",
    "a soft hyphen within, 127.0.0\u00ad.1"
  })
  void get_numberOfWhatIsNotPublic_isRefused(String how, String host) {
    checkRefused("http://" + host + ":PORT/secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example@127.0.0.1:PORT/secret",
        "http://news.example:80@127.0.0.1:PORT/secret",
        "http://news.example%40127.0.0.1:PORT/secret",
        "http://127.0.0.1:PORT\\@news.example/secret",
        "http://news.example#@127.0.0.1:PORT/secret",
        "http://127.0.0.1:PORT%2f@news.example/secret",
        "http:127.0.0.1:PORT/secret",
        "http:///127.0.0.1:PORT/secret",
        "//127.0.0.1:PORT/secret",
        "http://127.0.0.1\t:PORT/secret",
        "http://127.0.0.1\u0000.news.example:PORT/secret",
        "HTTP://127.0.0.1:PORT/secret",
        "http://127.0.0.1:PORT/secret\r\nX-A: b",
        "file:///etc/passwd",
        "jar:http://127.0.0.1:PORT/secret!/a",
        "gopher://127.0.0.1:PORT/_GET%20/secret",
        "data:text/plain,secret",
        "ws://127.0.0.1:PORT/secret"
      })
  void get_addressThatIsReadInTwoWays_isRefused(String address) {
    checkRefused(address);
  }
}
