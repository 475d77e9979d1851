package dev.demarche.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GathererTest {
  private static final Limits SMALL = new Limits(30, 1000, 10, 2);

  /** A box is the letter B and what it holds. */
  private static final Container BOX =
      new Container() {
        @Override
        public boolean holds(Start start) {
          return start.latin().startsWith("B");
        }

        @Override
        public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
          in.skipNBytes(1);
          sink.within(uri + "!/inside", null, in, stated);
        }
      };

  private static List<Found> gather(String text) {
    List<Found> all = new ArrayList<>();
    new Gatherer(List.of(BOX), SMALL)
        .gather(
            "shelf/box",
            null,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            Stated.NOTHING,
            all::add);
    return all;
  }

  private static String text(Found found) {
    return new String(((Document) found).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void gather_noContainer_theDocument() {
    assertThat(gather("a letter")).map(GathererTest::text).containsExactly("a letter");
  }

  @Test
  void gather_boxInABox_whatLiesWithin() {
    List<Found> all = gather("BBpaper");

    assertThat(all).map(GathererTest::text).containsExactly("paper");
    assertThat(all).map(Found::uri).containsExactly("shelf/box!/inside!/inside");
  }

  @Test
  void gather_tooManyBoxes_aFault() {
    assertThat(gather("BBBpaper"))
        .containsExactly(new Fault("shelf/box!/inside!/inside", "packed more than 2 times"));
  }

  @Test
  void gather_tooLarge_aFault() {
    assertThat(gather("paper ".repeat(6)))
        .containsExactly(new Fault("shelf/box", "larger than 30 bytes"));
  }
}
