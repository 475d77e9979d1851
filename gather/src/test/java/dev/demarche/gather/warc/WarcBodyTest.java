package dev.demarche.gather.warc;

import static dev.demarche.gather.warc.WarcBuilder.HTML;
import static dev.demarche.gather.warc.WarcBuilder.bytes;
import static dev.demarche.gather.warc.WarcBuilder.gzip;
import static dev.demarche.gather.warc.Warcs.ONE;
import static dev.demarche.gather.warc.Warcs.TWO;
import static dev.demarche.gather.warc.Warcs.answered;
import static dev.demarche.gather.warc.Warcs.gather;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the bodies of answers are unpacked. */
class WarcBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"text/html; charset=utf-8", "application/xhtml+xml", "text/plain", "TEXT/HTML"})
  void open_typesOfText_documents(String type) {
    assertThat(answered("HTTP/2 200\r\ncontent-type: " + type + "\r\n", bytes("kept")).texts())
        .containsExactly("kept");
  }

  @Test
  void open_chunked_joined() {
    assertThat(
            answered(
                    HTML + "Transfer-Encoding: chunked\r\n",
                    bytes("8;note\r\nThe envo\r\n6\r\nys met\r\n0\r\n\r\n"))
                .texts())
        .containsExactly("The envoys met");
  }

  @Test
  void open_chunkedOnlyByItsHeader_asItIs() {
    assertThat(answered(HTML + "Transfer-Encoding: chunked\r\n", bytes("<p>met</p>")).texts())
        .containsExactly("<p>met</p>");
  }

  @Test
  void open_packedBody_unpacked() {
    byte[] archive =
        new WarcBuilder()
            .response(ONE, HTML + "Content-Encoding: gzip\r\n", gzip(bytes("<p>met</p>")))
            .response(TWO, HTML + "Content-Encoding: gzip\r\n", bytes("<p>not packed</p>"))
            .plain();

    assertThat(gather(archive).texts()).containsExactly("<p>met</p>", "<p>not packed</p>");
  }

  @Test
  void open_unknownPacking_faultAndTheRest() {
    byte[] archive =
        new WarcBuilder()
            .response(ONE, HTML + "Content-Encoding: br\r\n", bytes("\u0001\u0002\u0003"))
            .page(TWO, "<p>kept</p>")
            .plain();

    Gathered found = gather(archive);

    assertThat(found.faults()).containsExactly(ONE + ": packed with brotli, which is not read");
    assertThat(found.texts()).containsExactly("<p>kept</p>");
  }

  @Test
  void open_charsetOfTheServer_recoded() {
    assertThat(
            answered(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n",
                    bytes("<p>\u00cc\u00e8\u00f0</p>"))
                .texts())
        .containsExactly("<p>Мир</p>");
  }

  @Test
  void open_tooLargePage_faultAndTheRest() {
    byte[] archive =
        new WarcBuilder().page(ONE, "x".repeat(10_001)).page(TWO, "<p>kept</p>").plain();

    Gathered found = gather(archive);

    assertThat(found.faults()).containsExactly(ONE + ": larger than 10000 bytes");
    assertThat(found.uris()).containsExactly(ONE, TWO);
  }
}
