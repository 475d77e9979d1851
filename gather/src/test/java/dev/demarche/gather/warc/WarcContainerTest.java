package dev.demarche.gather.warc;

import static dev.demarche.gather.warc.WarcBuilder.HTML;
import static dev.demarche.gather.warc.WarcBuilder.bytes;
import static dev.demarche.gather.warc.WarcBuilder.gzip;
import static dev.demarche.gather.warc.WarcBuilder.join;
import static dev.demarche.gather.warc.Warcs.ONE;
import static dev.demarche.gather.warc.Warcs.THREE;
import static dev.demarche.gather.warc.Warcs.TWO;
import static dev.demarche.gather.warc.Warcs.gather;
import static dev.demarche.gather.warc.Warcs.three;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import org.junit.jupiter.api.Test;

/** Which records of a web archive are documents. */
class WarcContainerTest {
  @Test
  void open_plain_pagesByTheirAddress() {
    Gathered found = gather(three().plain());

    assertThat(found.uris()).containsExactly(ONE, TWO, THREE);
    assertThat(found.texts()).element(1).isEqualTo("<p>Borvia recalled its envoy.</p>");
  }

  @Test
  void open_membersOfGzip_pages() {
    assertThat(gather(join(three().members())).uris()).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void open_oneMemberForAll_pages() {
    assertThat(gather(gzip(three().plain())).uris()).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void open_otherRecords_passedOver() {
    WarcBuilder archive =
        new WarcBuilder()
            .record("warcinfo", "", "application/warc-fields", bytes("software: none"))
            .record("request", ONE, "application/http; msgtype=request", bytes("GET / HTTP/1.1"))
            .record("metadata", ONE, "application/warc-fields", bytes("fetchTimeMs: 3"))
            .record("revisit", ONE, "application/http; msgtype=response", bytes(HTML + "\r\n"))
            .record("response", "dns:courier.example", "text/dns", bytes("courier.example"))
            .response(
                ONE, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", bytes("<p>gone"))
            .response(ONE, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", bytes("\u0089PNG"))
            .page(TWO, "<p>kept</p>");

    Gathered found = gather(archive.plain());

    assertThat(found.all()).hasSize(1);
    assertThat(found.uris()).containsExactly(TWO);
  }

  @Test
  void open_textExtractedByTheCrawler_document() {
    byte[] archive =
        new WarcBuilder().record("conversion", ONE, "text/plain", bytes("Envoys met.")).plain();

    assertThat(gather(archive).texts()).containsExactly("Envoys met.");
  }
}
