package dev.demarche.gather.warc;

import static dev.demarche.gather.warc.WarcBuilder.HTML;
import static dev.demarche.gather.warc.WarcBuilder.bytes;
import static dev.demarche.gather.warc.WarcBuilder.join;
import static dev.demarche.gather.warc.Warcs.ONE;
import static dev.demarche.gather.warc.Warcs.THREE;
import static dev.demarche.gather.warc.Warcs.TWO;
import static dev.demarche.gather.warc.Warcs.gather;
import static dev.demarche.gather.warc.Warcs.three;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives with faults in them: the rest is read. */
class WarcDamageTest {
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
