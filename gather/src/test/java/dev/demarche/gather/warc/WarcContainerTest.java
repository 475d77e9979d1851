package dev.demarche.gather.warc;

import static dev.demarche.gather.warc.WarcBuilder.HTML;
import static dev.demarche.gather.warc.WarcBuilder.bytes;
import static dev.demarche.gather.warc.WarcBuilder.gzip;
import static dev.demarche.gather.warc.WarcBuilder.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcContainerTest {
  private static final String ONE = "https://courier.example/one";
  private static final String TWO = "https://courier.example/two";
  private static final String THREE = "https://courier.example/three";

  private static WarcBuilder three() {
    return new WarcBuilder()
        .page(ONE, "<p>The envoys of Arlen met.</p>")
        .page(TWO, "<p>Borvia recalled its envoy.</p>")
        .page(THREE, "<p>Talks go on in Cestra.</p>");
  }

  private static Gathered gather(byte[] archive) {
    return gather(archive, new Limits(10_000, 1_000_000, 200, 4));
  }

  private static Gathered gather(byte[] archive, Limits limits) {
    return Gathered.of(limits, "news.warc.gz", archive, new WarcContainer(limits));
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html; charset=utf-8", "application/xhtml+xml", "text/plain", "TEXT/HTML"})
  void open_typesOfText_documents(String type) {
    byte[] archive =
        new WarcBuilder()
            .response(ONE, "HTTP/2 200\r\ncontent-type: " + type + "\r\n", bytes("kept"))
            .plain();

    assertThat(gather(archive).texts()).containsExactly("kept");
  }

  @Test
  void open_textExtractedByTheCrawler_document() {
    byte[] archive =
        new WarcBuilder().record("conversion", ONE, "text/plain", bytes("Envoys met.")).plain();

    assertThat(gather(archive).texts()).containsExactly("Envoys met.");
  }

  @Test
  void open_chunked_joined() {
    byte[] archive =
        new WarcBuilder()
            .response(
                ONE,
                HTML + "Transfer-Encoding: chunked\r\n",
                bytes("8;note\r\nThe envo\r\n6\r\nys met\r\n0\r\n\r\n"))
            .plain();

    assertThat(gather(archive).texts()).containsExactly("The envoys met");
  }

  @Test
  void open_chunkedOnlyByItsHeader_asItIs() {
    byte[] archive =
        new WarcBuilder()
            .response(ONE, HTML + "Transfer-Encoding: chunked\r\n", bytes("<p>met</p>"))
            .plain();

    assertThat(gather(archive).texts()).containsExactly("<p>met</p>");
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
    byte[] archive =
        new WarcBuilder()
            .response(
                ONE,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n",
                bytes("<p>\u00cc\u00e8\u00f0</p>"))
            .plain();

    assertThat(gather(archive).texts()).containsExactly("<p>Мир</p>");
  }

  @Test
  void open_tooLargePage_faultAndTheRest() {
    byte[] archive =
        new WarcBuilder().page(ONE, "x".repeat(10_001)).page(TWO, "<p>kept</p>").plain();

    Gathered found = gather(archive);

    assertThat(found.faults()).containsExactly(ONE + ": larger than 10000 bytes");
    assertThat(found.uris()).containsExactly(ONE, TWO);
  }

  @Test
  void open_cutByTheCrawler_fault() {
    byte[] record =
        bytes(
            String.join(
                "\r\n",
                "WARC/1.1",
                "WARC-Type: resource",
                "WARC-Target-URI: <https://courier.example/one>",
                "WARC-Truncated: length",
                "Content-Type: text/html",
                "Content-Length: 3",
                "",
                "<p>",
                "",
                ""));

    assertThat(gather(record).faults())
        .containsExactly(ONE + ": cut short by the crawler (length)");
  }

  @Test
  void open_endsEarly_faultForTheLast() {
    byte[] whole = three().plain();

    Gathered found = gather(Arrays.copyOf(whole, whole.length - 20));

    assertThat(found.uris()).containsExactly(ONE, TWO, THREE);
    assertThat(found.faults()).containsExactly(THREE + ": damaged record: cut short");
  }

  @Test
  void open_lengthTooGreat_faultAndTheNextRecord() {
    byte[] block = bytes(HTML + "\r\n<p>short</p>");
    byte[] archive =
        new WarcBuilder()
            .record("response", ONE, "application/http", block.length + 60, block)
            .page(TWO, "<p>kept</p>")
            .plain();

    Gathered found = gather(archive);

    assertThat(found.faults()).containsExactly(ONE + ": damaged record: its length is wrong");
    assertThat(found.texts()).containsExactly("<p>kept</p>");
  }

  @Test
  void open_lengthTooSmall_faultAndTheNextRecord() {
    byte[] block = bytes(HTML + "\r\n<p>longer than told</p>");
    byte[] archive =
        new WarcBuilder()
            .record("response", ONE, "application/http", block.length - 9, block)
            .page(TWO, "<p>kept</p>")
            .plain();

    Gathered found = gather(archive);

    assertThat(found.faults()).containsExactly(ONE + ": damaged record: its length is wrong");
    assertThat(found.texts()).containsExactly("<p>kept</p>");
  }

  @Test
  void open_noRecordInBetween_oneFault() {
    byte[] archive =
        new WarcBuilder()
            .page(ONE, "<p>first</p>")
            .raw(bytes("WARC/1.0\r\nno length\r\n\r\nrubbish\r\nrubbish\r\n"))
            .page(TWO, "<p>kept</p>")
            .plain();

    Gathered found = gather(archive);

    assertThat(found.faults())
        .containsExactly("news.warc.gz!/2: damaged record: it tells no length");
    assertThat(found.texts()).containsExactly("<p>first</p>", "<p>kept</p>");
  }

  @Test
  void open_memberCutShort_faultAndTheNextMember() {
    byte[][] members = three().members();
    members[1] = Arrays.copyOf(members[1], members[1].length / 2);

    Gathered found = gather(join(members));

    assertThat(found.faults()).hasSize(1);
    assertThat(found.uris()).contains(ONE, THREE);
  }

  @Test
  void open_memberWithAWrongChecksum_faultAndTheNextMember() {
    byte[][] members = three().members();
    members[1][members[1].length - 8] ^= 1;

    Gathered found = gather(join(members));

    assertThat(found.faults()).containsExactly(TWO + ": damaged record: its packing is damaged");
    assertThat(found.uris()).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void open_bomb_faultAndTheNextMember() {
    byte[] bomb = new byte[11_000_000];
    byte[][] members =
        new WarcBuilder()
            .record("resource", ONE, "video/mp4", bomb)
            .page(TWO, "<p>kept</p>")
            .members();

    Gathered found = gather(join(members), new Limits(10_000, 100_000_000, 200, 4));

    assertThat(found.faults())
        .containsExactly(ONE + ": damaged record: unpacks to more than 200 times its size");
    assertThat(found.texts()).containsExactly("<p>kept</p>");
  }

  @Test
  void open_moreThanAnInputMayHold_stops() {
    byte[][] members =
        new WarcBuilder()
            .record("resource", ONE, "video/mp4", new byte[2_000])
            .page(TWO, "<p>not reached</p>")
            .members();

    Gathered found = gather(join(members), new Limits(10_000, 1_000, 200, 4));

    assertThat(found.texts()).isEmpty();
    assertThat(found.faults()).last().asString().contains("unpacks to more than 1000 bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void open_damagedAnywhere_ends(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] archive = seed % 2 == 0 ? three().plain() : join(three().members());
      for (int i = 0; i < 1 + round % 5; i++) {
        archive[10 + random.nextInt(archive.length - 10)] = (byte) random.nextInt();
      }

      assertThatCode(() -> gather(archive)).doesNotThrowAnyException();
    }
  }
}
