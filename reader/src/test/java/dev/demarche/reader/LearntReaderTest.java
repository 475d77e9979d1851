package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearntReaderTest extends ShippedReader {
  @Test
  void readPassage_ofAVisitToCome_isAScheduledConsultation() {
    String text = "The president of Ghana will visit Lisbon next week for talks.";
    List<Frame> frames = reader.readPassage(text);
    assertThat(frames)
        .anySatisfy(
            f -> {
              assertThat(f.type()).isEqualTo(EventType.CONSULT);
              assertThat(f.status()).isEqualTo(EventStatus.SCHEDULED);
              assertThat(f.in(Role.ACTOR).get(0).span().of(text)).contains("president of Ghana");
            });
  }

  @Test
  void readPassage_withoutAnAct_hasNoFrames() {
    assertThat(reader.readPassage("The ministry was built in 1911 of grey stone.")).isEmpty();
  }

  @Test
  void readPassage_ofNothing_hasNoFrames() {
    assertThat(reader.readPassage("")).isEmpty();
  }

  @Test
  void readPassage_twice_isTheSame() {
    String text = "Norway condemned the seizure of the trawler and recalled its ambassador.";
    assertThat(reader.readPassage(text)).isEqualTo(reader.readPassage(text));
  }

  @Test
  void read_withSeveralThreads_isTheSame() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= 30; day++) {
      text.append("“We object,” Norway's envoy said on May ").append(day).append(". ");
      text.append("Peru condemned the seizure of ").append(day).append(" trawlers. ");
    }
    Block whole = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article("t", null, null, null, null, "en", text.toString(), "sha256:0", List.of(whole));
    Reading one = reader.read(article);
    try (LearntReader several = LearntReader.shipped(3)) {
      Reading same = several.read(article);
      assertThat(one.frames()).hasSizeGreaterThan(30);
      assertThat(same.frames()).isEqualTo(one.frames());
      assertThat(same.doubtful()).isEqualTo(one.doubtful());
      assertThat(same.quotations()).isEqualTo(one.quotations());
    }
  }

  @Test
  void relation_ofMarkedParties_isTheActBetweenThem() {
    String text = "Peru's foreign ministry condemned Bolivia for closing the bridge.";
    Relation relation = reader.relation(text, new Span(0, 23), new Span(34, 41));
    assertThat(relation.type()).isEqualTo(EventType.ACCUSE);
  }
}
