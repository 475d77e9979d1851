package dev.demarche.cli;

import static dev.demarche.cli.HostileArticlesTest.page;
import static dev.demarche.cli.HostileArticlesTest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are no articles: bombs, entities, nests, runs; and what an article wants fetched. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileBodiesTest {
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";

  @RegisterExtension static final HostileServers servers = new HostileServers();
  private static final HostileServer server = servers.guarded();

  @AfterAll
  static void articles_afterAll_areStillTaken() {
    server.checkThatItTakesArticles();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("../../a.txt"));
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  static Stream<Arguments> bodies() {
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    return Stream.of(
        Arguments.of("a gzip bomb", TEXT, gzip(new byte[50_000_000])),
        Arguments.of("a gzip bomb in a gzip bomb", TEXT, gzip(gzip(new byte[50_000_000]))),
        Arguments.of("a zip bomb", TEXT, zip(new byte[50_000_000])),
        Arguments.of("an entity of a file", HTML, bytes(entity + page("&x;"))),
        Arguments.of(
            "an entity of a file, as XML",
            HTML,
            bytes("<?xml version=\"1.0\"?>" + entity + "<a>&x;</a>")),
        Arguments.of("entities of entities", HTML, bytes(laughs + page("&c;"))),
        Arguments.of(
            "a file by XInclude",
            HTML,
            bytes(page("<xi:include href='file:///etc/passwd' parse='text'/>"))),
        Arguments.of("100,000 elements in each other", HTML, bytes("<div>".repeat(100_000) + "x")),
        Arguments.of("100,000 attributes", HTML, bytes("<p " + "a=b ".repeat(100_000) + ">x</p>")),
        Arguments.of("an unending tag", HTML, bytes("<p " + "a".repeat(1_900_000))),
        Arguments.of("an unending word", TEXT, bytes("a".repeat(1_900_000))),
        Arguments.of("only quotation marks", TEXT, bytes("\"".repeat(500_000))),
        Arguments.of("only brackets", TEXT, bytes("([{".repeat(300_000))),
        Arguments.of("only full stops", TEXT, bytes(". ".repeat(500_000))),
        Arguments.of("only line ends", TEXT, bytes("\n".repeat(1_900_000))),
        Arguments.of("only NUL", TEXT, new byte[1_000_000]),
        Arguments.of(
            "no UTF-8", TEXT, new byte[] {(byte) 0xff, (byte) 0xc0, (byte) 0x80, (byte) 0xed}),
        Arguments.of(
            "halves of characters",
            TEXT,
            "\ud800\udc00\ud800 treaty".getBytes(StandardCharsets.UTF_16)),
        Arguments.of(
            "40,000 accents on a letter", TEXT, bytes(text("a" + "\u0301".repeat(40_000)))),
        Arguments.of("40,000 signs in a line", TEXT, bytes(text("-_".repeat(20_000)))),
        Arguments.of("400,000 signs in a line", TEXT, bytes(text("-_".repeat(200_000)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void body_thatIsNoArticle_isReadOrRefused(String name, String type, byte[] body) {
    String answer = server.add("body.txt", type, body);

    assertThat(HostileServer.status(answer)).as(name).isIn(200, 201, 400, 413, 422);
    assertThat(answer).doesNotContain("root:", "java.lang");
  }

  @Test
  void addresses_inAnArticle_areNotAsked() throws IOException {
    try (ServerSocket secret = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      secret.setSoTimeout(500);
      String there = "http://127.0.0.1:" + secret.getLocalPort() + "/";
      String words =
          "<img src="
              + there
              + "><iframe src="
              + there
              + "></iframe><link rel=stylesheet href="
              + there
              + "><script src="
              + there
              + "></script>";
      server.add(there, HTML, bytes("<base href=" + there + ">" + page(words)));

      assertThatThrownBy(secret::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }
}
